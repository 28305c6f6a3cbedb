package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.protocol.Frame;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;

/**
 * A loader of the same classes that has another name and another class, and whose classes seem to
 * come from other places: a program is loaded by neither, so no result may depend on them.
 */
final class OtherClassLoader extends UserClassLoader {
  static {
    registerAsParallelCapable();
  }

  OtherClassLoader(
      String suffix,
      UserModules modules,
      Questions questions,
      List<Frame.NamedClass> over,
      ClassWitness witness) {
    super(suffix, modules, questions, over, witness);
  }

  @Override
  URL place(URL origin) throws MalformedURLException {
    String path = origin.getPath();
    int start = path.lastIndexOf('/', path.length() - 2);
    return new URL(origin.getProtocol(), origin.getHost(), "/elsewhere" + path.substring(start));
  }
}
