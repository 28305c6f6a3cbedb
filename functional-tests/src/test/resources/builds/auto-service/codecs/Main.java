package codecs;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("all", Codec.Names.all(), Codec_NamesFrozen.all());
    Compared.roots();
  }
}
