package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.protocol.Frame;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The resources of one routine by name, and by the paths of their URLs. In a path the jar or folder
 * is a number, in the order in which they were first met, so that a name resolved against the URL
 * of another resource means the one beside it.
 */
final class UserResources {
  private final String prefix;
  private final Questions questions;
  private final ClassWitness witness;
  private final Predicate<String> holds;
  private final List<String> places = new ArrayList<>();

  /**
   * The resources of one loader.
   *
   * @param prefix what the number of a place begins with; no result may hang on it
   * @param holds whether a jar or folder is a part of the program
   */
  UserResources(String prefix, Questions questions, ClassWitness witness, Predicate<String> holds) {
    this.prefix = prefix;
    this.questions = questions;
    this.witness = witness;
    this.holds = holds;
  }

  /** All of this name in class-path order; the routine is seen to ask for them. */
  List<Frame.FoundResource> named(String name) {
    List<Frame.FoundResource> found = new ArrayList<>();
    for (Frame.FoundResource each : questions.resources(name)) {
      if (holds.test(each.origin())) {
        found.add(each);
      }
    }
    witness.asked(name, found);
    return found;
  }

  /** The URLs of all of this name, in class-path order, that are where they may be. */
  List<URL> urls(String name, Predicate<String> origins) {
    List<URL> urls = new ArrayList<>();
    for (Frame.FoundResource found : named(name)) {
      if (origins.test(found.origin())) {
        urls.add(ResourceUrl.of(prefix, path(found.origin(), name), this));
      }
    }
    return urls;
  }

  /** What is at the path of such a URL, or null. */
  byte[] at(String path) {
    String plain = decoded(path);
    int end = plain.indexOf('/', 1);
    if (end < 0) {
      return null;
    }
    String place = plain.substring(1, end);
    for (Frame.FoundResource found : named(plain.substring(end + 1))) {
      if (place.equals(number(found.origin()))) {
        return found.bytes();
      }
    }
    return null;
  }

  private synchronized String number(String place) {
    int number = places.indexOf(place);
    if (number < 0) {
      number = places.size();
      places.add(place);
    }
    return prefix.concat(Integer.toString(number));
  }

  private String path(String place, String name) {
    String path = "/" + number(place) + "/" + name;
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      return path;
    }
  }

  /** A path that somebody put together without escaping anything means itself. */
  private static String decoded(String path) {
    try {
      return new URI(path).getPath();
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
