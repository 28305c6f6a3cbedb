package dev.permafrost.processor.worker.weave.patch;

/** The instructions that are put in front of methods. */
public final class Codes {
  public static final int ACONST_NULL = 1;
  public static final int ILOAD = 21;
  public static final int ALOAD = 25;
  public static final int POP = 87;
  public static final int IRETURN = 172;
  public static final int LRETURN = 173;
  public static final int DRETURN = 175;
  public static final int ARETURN = 176;
  public static final int RETURN = 177;
  public static final int INVOKEVIRTUAL = 182;
  public static final int INVOKESTATIC = 184;

  static final int NOP = 0;
  static final int SIPUSH = 17;
  static final int DUP = 89;
  static final int IF_ACMPEQ = 165;
  static final int GETSTATIC = 178;
  static final int CHECKCAST = 192;

  private Codes() {}
}
