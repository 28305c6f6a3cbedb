package codecs;

import com.google.auto.service.AutoService;
import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

public interface Codec {
  String name();

  @AutoService(Codec.class)
  class Zip implements Codec {
    @Override
    public String name() {
      return "zip";
    }
  }

  @AutoService(Codec.class)
  class Tar implements Codec {
    @Override
    public String name() {
      return "tar";
    }
  }

  class Names {
    @Freezable
    static List<String> all() {
      List<String> names = new ArrayList<>();
      for (Codec codec : ServiceLoader.load(Codec.class)) {
        names.add(codec.name());
      }
      return names;
    }
  }
}
