package dev.permafrost.processor.modules;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Builder;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Modifier;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The byte form of a program's modules. */
public final class ModuleWire {
  private ModuleWire() {}

  public static void write(ProgramModules modules, DataOutput out) throws IOException {
    texts(new TreeSet<>(modules.compiled()), out);
    out.writeInt(modules.all().size());
    for (ProgramModule each : modules.all()) {
      out.writeUTF(each.origin());
      out.writeBoolean(each.patched());
      write(each.descriptor(), out);
    }
    out.writeInt(modules.opened().size());
    for (Opening each : modules.opened()) {
      out.writeUTF(each.module());
      out.writeUTF(each.packageName());
      out.writeUTF(each.to());
    }
  }

  public static ProgramModules read(DataInput in) throws IOException {
    Set<String> compiled = texts(in);
    List<ProgramModule> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String origin = in.readUTF();
      boolean patched = in.readBoolean();
      all.add(new ProgramModule(descriptor(in), origin, patched));
    }
    List<Opening> opened = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      opened.add(new Opening(in.readUTF(), in.readUTF(), in.readUTF()));
    }
    return new ProgramModules(compiled, all, opened);
  }

  private static void write(ModuleDescriptor module, DataOutput out) throws IOException {
    out.writeUTF(module.name());
    modifiers(module.modifiers(), out);
    out.writeUTF(module.rawVersion().orElse(""));
    texts(module.packages(), out);
    texts(module.uses(), out);
    out.writeInt(module.provides().size());
    for (Provides each : module.provides()) {
      out.writeUTF(each.service());
      texts(each.providers(), out);
    }
    if (module.isAutomatic()) {
      return;
    }
    out.writeInt(module.requires().size());
    for (Requires each : module.requires()) {
      modifiers(each.modifiers(), out);
      out.writeUTF(each.name());
    }
    out.writeInt(module.exports().size());
    for (Exports each : module.exports()) {
      out.writeUTF(each.source());
      texts(each.targets(), out);
    }
    out.writeInt(module.opens().size());
    for (Opens each : module.opens()) {
      out.writeUTF(each.source());
      texts(each.targets(), out);
    }
  }

  private static ModuleDescriptor descriptor(DataInput in) throws IOException {
    String name = in.readUTF();
    Set<Modifier> modifiers = modifiers(Modifier.class, in);
    boolean automatic = modifiers.contains(Modifier.AUTOMATIC);
    Builder module =
        automatic
            ? ModuleDescriptor.newAutomaticModule(name)
            : ModuleDescriptor.newModule(name, modifiers);
    String version = in.readUTF();
    if (!version.isEmpty()) {
      version(version, module);
    }
    module.packages(texts(in));
    texts(in).forEach(module::uses);
    for (int left = in.readInt(); left > 0; left--) {
      module.provides(in.readUTF(), new ArrayList<>(texts(in)));
    }
    if (!automatic) {
      directives(in, module);
    }
    return module.build();
  }

  /** One that is not as versions should be is for stack traces only, and left out. */
  private static void version(String version, Builder module) {
    try {
      module.version(version);
    } catch (IllegalArgumentException e) {
      // As a module without one.
    }
  }

  private static void directives(DataInput in, Builder module) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      module.requires(modifiers(Requires.Modifier.class, in), in.readUTF());
    }
    for (int left = in.readInt(); left > 0; left--) {
      String source = in.readUTF();
      Set<String> targets = texts(in);
      if (targets.isEmpty()) {
        module.exports(source);
      } else {
        module.exports(source, targets);
      }
    }
    for (int left = in.readInt(); left > 0; left--) {
      String source = in.readUTF();
      Set<String> targets = texts(in);
      if (targets.isEmpty()) {
        module.opens(source);
      } else {
        module.opens(source, targets);
      }
    }
  }

  private static <E extends Enum<E>> void modifiers(Set<E> modifiers, DataOutput out)
      throws IOException {
    int bits = 0;
    for (E each : modifiers) {
      bits |= 1 << each.ordinal();
    }
    out.writeInt(bits);
  }

  private static <E extends Enum<E>> Set<E> modifiers(Class<E> type, DataInput in)
      throws IOException {
    int bits = in.readInt();
    Set<E> modifiers = EnumSet.noneOf(type);
    for (E each : type.getEnumConstants()) {
      if ((bits >> each.ordinal() & 1) != 0) {
        modifiers.add(each);
      }
    }
    return modifiers;
  }

  private static void texts(Collection<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static Set<String> texts(DataInput in) throws IOException {
    // Providers of a service have an order.
    Set<String> texts = new LinkedHashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
