package dev.permafrost.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment that is not javac's own; subclasses say where they keep that. */
abstract class DelegatingEnvironment implements ProcessingEnvironment {

  abstract ProcessingEnvironment delegate();

  /** Keeps it in a field, as Gradle does. */
  static final class InAField extends DelegatingEnvironment {
    private final ProcessingEnvironment delegate;

    InAField(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    ProcessingEnvironment delegate() {
      return delegate;
    }
  }

  /** Keeps it out of sight, as another compiler would not have it at all. */
  static final class Hidden extends DelegatingEnvironment {
    private final Object[] delegate;

    Hidden(ProcessingEnvironment delegate) {
      this.delegate = new Object[] {delegate};
    }

    @Override
    ProcessingEnvironment delegate() {
      return (ProcessingEnvironment) delegate[0];
    }
  }

  /** Fails where nobody expects it. */
  static final class Broken extends DelegatingEnvironment {
    private final ProcessingEnvironment delegate;

    Broken(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    ProcessingEnvironment delegate() {
      return delegate;
    }

    @Override
    public Types getTypeUtils() {
      throw new IllegalStateException("no types today");
    }
  }

  @Override
  public Map<String, String> getOptions() {
    return delegate().getOptions();
  }

  @Override
  public Messager getMessager() {
    return delegate().getMessager();
  }

  @Override
  public Filer getFiler() {
    return delegate().getFiler();
  }

  @Override
  public Elements getElementUtils() {
    return delegate().getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return delegate().getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return delegate().getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return delegate().getLocale();
  }
}
