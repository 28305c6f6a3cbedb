package dev.permafrost.processor.seal;

/** A kind of thing that a routine may try, and what is said about it. */
public enum Category {
  CLOCK(
      "the clock",
      "reads the clock",
      "take the time out of the result, or declare allow = Effect.CLOCK to get one fixed time",
      Declared.CLOCK,
      true),
  RANDOM(
      "randomness",
      "draws random numbers",
      "give a java.util.Random a seed, or declare allow = Effect.RANDOM to get one fixed seed",
      Declared.RANDOM,
      true),
  IDENTITY(
      "identity hash codes",
      "asks for an identity hash code",
      "order or key by something the object holds, or declare allow = Effect.ORDER",
      Declared.ORDER,
      true),
  ENVIRONMENT(
      "environment variables",
      "reads environment variables",
      "declare environment = \"NAME\"; a variable that is not declared is absent",
      Declared.ALWAYS,
      true),
  PROPERTIES(
      "system properties",
      "reads system properties",
      "declare properties = \"name\"; one that is not declared has the JVM's own value or none",
      Declared.ALWAYS,
      true),
  FOLDER(
      "the working folder",
      "asks for the working folder",
      "keep paths relative",
      Declared.ALWAYS,
      false),
  DEFAULTS(
      "default locale, zone and charset",
      "uses a default of the JVM",
      "name the locale, zone or charset",
      Declared.ALWAYS,
      true),
  JDK_DATA(
      "data that comes with the JDK",
      "uses data that comes with the JDK and differs by version",
      "",
      Declared.ALWAYS,
      true),
  FILES_READ(
      "reading files",
      "reads a file",
      "declare files = \"glob\" with a path relative to the project, or read a class-path resource",
      Declared.FILES,
      true),
  CLASS_PATH_FOLDERS(
      "folders of the class path",
      "looks for a folder of the class path, which is there or not as the program is packed",
      "name what the folder holds one by one, or in a resource that lists it",
      Declared.NEVER,
      true),
  FILES_WRITE(
      "writing files",
      "writes, makes or removes a file",
      "return the content; writing is no part of a result",
      Declared.NEVER,
      true),
  NETWORK(
      "the network",
      "uses the network",
      "put what it fetches into a resource",
      Declared.NEVER,
      true),
  CONSOLE(
      "standard input",
      "reads standard input or looks for a console",
      "put what it reads into a resource",
      Declared.NEVER,
      true),
  PROCESS(
      "processes",
      "starts, ends or looks at a process",
      "put what the process tells into a resource",
      Declared.NEVER,
      true),
  EXIT(
      "the end of the JVM",
      "ends the JVM",
      "return or throw instead of calling System.exit or halt",
      Declared.NEVER,
      true),
  THREADS(
      "threads",
      "hands work to threads",
      "do the work in the routine's own thread, or declare allow = Effect.THREADS",
      Declared.THREADS,
      true),
  ORDER(
      "unspecified order",
      "iterates what has no fixed order",
      "sort, use a List or LinkedHashMap, or declare allow = Effect.ORDER",
      Declared.ORDER,
      true),
  LEFT_RUNNING(
      "what is left running",
      "leaves something running",
      "shut the executor down, or wait for the thread to end, before the routine returns; or start"
          + " it outside the routine",
      Declared.NEVER,
      true),
  NATIVE(
      "native code",
      "loads or calls native code",
      "use the library's Java variant if it has one",
      Declared.NEVER,
      false),
  UNSAFE(
      "unsafe memory",
      "reads or writes memory past the JVM",
      "use arrays or heap buffers",
      Declared.NEVER,
      false),
  SANDBOX(
      "the sandbox itself",
      "reaches into the sandbox",
      "leave its classes alone",
      Declared.NEVER,
      true),
  CLASSES(
      "making classes",
      "makes classes or class loaders of its own",
      "keep objects of classes that are made on the way out of the result",
      Declared.ALWAYS,
      false),
  OTHER_CLASSES(
      "classes from elsewhere",
      "loads classes from places of its own choice, or defines hidden ones",
      "put what it loads on the class path, and define classes that have a name",
      Declared.NEVER,
      false),
  MACHINE(
      "figures of the machine and the collector",
      "asks about the machine or its memory, or runs the collector",
      "use a constant",
      Declared.ALWAYS,
      false),
  DEVICES(
      "devices and the JVM's own instruments",
      "reaches for a device, or for an instrument of the JVM",
      "use it outside the routine",
      Declared.NEVER,
      false),
  STACK(
      "stack traces",
      "looks at its callers",
      "keep what it learns of its callers out of the result",
      Declared.ALWAYS,
      false),
  LOGGING(
      "logging set-up",
      "changes how the JVM logs",
      "set up logging outside the routine",
      Declared.ALWAYS,
      false),
  HOOKS(
      "hooks",
      "leaves something behind that runs later",
      "register it outside the routine",
      Declared.ALWAYS,
      true),
  JVM_STATE(
      "state of the whole JVM",
      "changes state of the whole JVM",
      "put it back before the routine returns, or do it outside the routine",
      Declared.ALWAYS,
      true);

  /** What a routine declares to need such calls, or to let them show in its result. */
  public enum Declared {
    /** It cannot declare that. */
    NEVER,
    /** Nothing. */
    ALWAYS,
    CLOCK,
    RANDOM,
    THREADS,
    ORDER,
    /** By globs of files. */
    FILES
  }

  private final String title;
  private final String deed;
  private final String remedy;
  private final Declared declared;
  private final boolean deep;

  Category(String title, String deed, String remedy, Declared declared, boolean deep) {
    this.title = title;
    this.deed = deed;
    this.remedy = remedy;
    this.declared = declared;
    this.deep = deep;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** What a routine does that calls it, after "the routine". */
  public String deed() {
    return deed;
  }

  /** What to do about it, in the imperative. */
  public String remedy() {
    return remedy;
  }

  public Declared declared() {
    return declared;
  }

  /** Whether calls of it change something that outlasts them. */
  public boolean isChange() {
    return this == LOGGING || this == HOOKS || this == JVM_STATE;
  }

  /** Whether it counts also when the JDK does it on behalf of the routine. */
  public boolean deep() {
    return deep;
  }
}
