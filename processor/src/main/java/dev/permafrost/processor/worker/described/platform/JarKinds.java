package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.worker.making.Constants;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Manifests;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Manifests of jars, and what is in them. */
final class JarKinds {
  private static final String ATTRIBUTES = Attributes.class.descriptorString();

  private JarKinds() {}

  static void addTo(Registry registry) {
    registry.put(
        Attributes.Name.class,
        Constants.of(
            Attributes.Name.class,
            Attributes.Name.class,
            new MadeBy<Attributes.Name>(
                Shapes.constructor(Attributes.Name.class, "name", TEXT),
                (name, sight) -> values(sight.reference(name.toString(), UNKNOWN)))));
    registry.put(
        Attributes.class, Filled.putting(Family.OTHER_MUTABLE, Shapes.mutable(Attributes.class)));
    registry.made(
        Manifest.class,
        Shapes.shape(
            Manifests.class.getName(),
            "of",
            Manifest.class.descriptorString(),
            true,
            "main",
            ATTRIBUTES,
            "names",
            "[" + TEXT,
            "entries",
            "[" + ATTRIBUTES),
        JarKinds::manifest);
  }

  private static long[] manifest(Manifest manifest, Sight sight) {
    Map<String, Attributes> entries = manifest.getEntries();
    return values(
        // A copy of a copy: the manifest's own come with it, and with nothing else.
        sight.reference(new Attributes(manifest.getMainAttributes()), UNKNOWN),
        sight.reference(entries.keySet().toArray(new String[0]), UNKNOWN),
        sight.reference(entries.values().toArray(new Attributes[0]), UNKNOWN));
  }
}
