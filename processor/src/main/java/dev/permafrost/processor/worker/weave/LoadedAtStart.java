package dev.permafrost.processor.worker.weave;

import java.util.List;

/**
 * Those of the woven classes that a worker has loaded before it runs anything, on JDK 17 or 25. On
 * others it may be a few more or less, which costs time alone.
 */
final class LoadedAtStart {
  /** By internal names. */
  static final List<String> NAMES =
      List.of(
          "java/io/File",
          "java/io/FileInputStream",
          "java/io/FileOutputStream",
          "java/io/PrintStream",
          "java/io/RandomAccessFile",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Class",
          "java/lang/ClassLoader",
          "java/lang/Double",
          "java/lang/Enum",
          "java/lang/Float",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Math",
          "java/lang/ModuleLayer",
          "java/lang/Runtime",
          "java/lang/StackWalker",
          "java/lang/StrictMath",
          "java/lang/System",
          "java/lang/Thread",
          "java/lang/ThreadGroup",
          "java/lang/VirtualThread",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/ref/Cleaner",
          "java/lang/reflect/AccessibleObject",
          "java/lang/reflect/Constructor",
          "java/lang/reflect/Method",
          "java/net/InetSocketAddress",
          "java/net/URL",
          "java/net/URLConnection",
          "java/nio/channels/FileChannel",
          "java/nio/channels/SocketChannel",
          "java/nio/charset/Charset",
          "java/nio/file/FileSystems",
          "java/nio/file/Files",
          "java/nio/file/spi/FileSystemProvider",
          "java/security/Provider",
          "java/security/SecureClassLoader",
          "java/security/SecureRandom",
          "java/security/Security",
          "java/util/Arrays",
          "java/util/Collection",
          "java/util/HashMap",
          "java/util/Locale",
          "java/util/Objects",
          "java/util/Random",
          "java/util/jar/JarFile",
          "java/util/random/RandomGenerator",
          "java/util/stream/AbstractPipeline",
          "java/util/stream/BaseStream",
          "java/util/stream/Stream",
          "java/util/zip/ZipFile",
          "sun/nio/ch/SocketChannelImpl",
          "sun/nio/fs/AbstractFileSystemProvider",
          "sun/nio/fs/LinuxFileSystem",
          "sun/nio/fs/UnixFileSystem",
          "sun/nio/fs/UnixFileSystemProvider",
          "sun/nio/fs/UnixPath");

  private LoadedAtStart() {}
}
