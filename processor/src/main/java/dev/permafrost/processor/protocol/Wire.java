package dev.permafrost.processor.protocol;

import dev.permafrost.processor.modules.ModuleWire;
import dev.permafrost.processor.seal.SealWire;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The byte form of frames: a tag, then the frame's parts in order. */
final class Wire {
  private static final int START = 1;
  private static final int CLASS_ANSWER = 2;
  private static final int RESOURCES_ANSWER = 3;
  private static final int ASK_STACK = 4;
  private static final int READY = 5;
  private static final int ASK_CLASS = 6;
  private static final int ASK_RESOURCES = 7;
  private static final int USER_CODE = 8;
  private static final int OUTPUT = 9;
  private static final int REPLY = 10;
  private static final int DONE = 11;
  private static final int CRASH = 12;
  private static final int STACK = 13;
  private static final int EXITING = 14;
  private static final int UNSEALED = 15;
  private static final int INPUTS = 16;
  private static final int DENIED = 17;
  private static final int SEALED = 18;
  private static final int WOVEN = 19;
  private static final int MODULES = 20;

  private Wire() {}

  static void write(Frame frame, DataOutput out) throws IOException {
    if (frame instanceof Frame.Reply reply) {
      out.writeByte(REPLY);
      bytes(reply.bytes(), out);
    } else if (frame instanceof Frame.Output output) {
      out.writeByte(OUTPUT);
      out.writeBoolean(output.error());
      bytes(output.bytes(), out);
    } else if (frame instanceof Frame.Done done) {
      out.writeByte(DONE);
      out.writeBoolean(done.spoiled());
    } else if (frame instanceof Frame.AskStack) {
      out.writeByte(ASK_STACK);
    } else if (frame instanceof Frame.UserCode code) {
      out.writeByte(USER_CODE);
      out.writeBoolean(code.running());
    } else if (frame instanceof Frame.Ready) {
      out.writeByte(READY);
    } else if (frame instanceof Frame.Crash crash) {
      out.writeByte(CRASH);
      out.writeByte(crash.kind().ordinal());
      text(crash.fact(), out);
    } else if (frame instanceof Frame.Stack stack) {
      out.writeByte(STACK);
      texts(stack.frames(), out);
    } else if (frame instanceof Frame.Exiting exiting) {
      out.writeByte(EXITING);
      texts(exiting.frames(), out);
    } else {
      writeExchange(frame, out);
    }
  }

  private static void writeExchange(Frame frame, DataOutput out) throws IOException {
    if (frame instanceof Frame.Start start) {
      out.writeByte(START);
      text(start.subject(), out);
      text(start.job(), out);
      bytes(start.payload(), out);
      classes(start.over(), out);
      SealWire.write(start.orders(), out);
    } else if (frame instanceof Frame.Woven woven) {
      out.writeByte(WOVEN);
      classes(woven.classes(), out);
    } else if (frame instanceof Frame.Modules modules) {
      out.writeByte(MODULES);
      ModuleWire.write(modules.modules(), out);
    } else if (frame instanceof Frame.Sealed) {
      out.writeByte(SEALED);
    } else if (frame instanceof Frame.Unsealed unsealed) {
      out.writeByte(UNSEALED);
      text(unsealed.fact(), out);
    } else if (frame instanceof Frame.Inputs inputs) {
      out.writeByte(INPUTS);
      SealWire.writeInputs(inputs.inputs(), out);
    } else if (frame instanceof Frame.Denied denied) {
      out.writeByte(DENIED);
      SealWire.writeDenials(denied.denials(), out);
      out.writeBoolean(denied.spoiled());
    } else if (frame instanceof Frame.AskClass ask) {
      out.writeByte(ASK_CLASS);
      out.writeInt(ask.question());
      text(ask.name(), out);
    } else if (frame instanceof Frame.AskResources ask) {
      out.writeByte(ASK_RESOURCES);
      out.writeInt(ask.question());
      text(ask.name(), out);
    } else if (frame instanceof Frame.ClassAnswer answer) {
      out.writeByte(CLASS_ANSWER);
      out.writeInt(answer.question());
      text(answer.origin(), out);
      bytes(answer.bytes(), out);
    } else if (frame instanceof Frame.ResourcesAnswer answer) {
      out.writeByte(RESOURCES_ANSWER);
      out.writeInt(answer.question());
      out.writeInt(answer.resources().size());
      for (Frame.FoundResource found : answer.resources()) {
        text(found.origin(), out);
        bytes(found.bytes(), out);
      }
    }
  }

  static Frame read(DataInput in) throws IOException {
    int tag = in.readByte();
    switch (tag) {
      case START:
        return start(in);
      case WOVEN:
        return new Frame.Woven(classes(in));
      case CLASS_ANSWER:
        return new Frame.ClassAnswer(in.readInt(), text(in), bytes(in));
      case RESOURCES_ANSWER:
        return resources(in);
      case ASK_STACK:
        return new Frame.AskStack();
      case READY:
        return new Frame.Ready();
      case ASK_CLASS:
        return new Frame.AskClass(in.readInt(), text(in));
      case ASK_RESOURCES:
        return new Frame.AskResources(in.readInt(), text(in));
      case USER_CODE:
        return new Frame.UserCode(in.readBoolean());
      case OUTPUT:
        return new Frame.Output(in.readBoolean(), bytes(in));
      case REPLY:
        return new Frame.Reply(bytes(in));
      case DONE:
        return new Frame.Done(in.readBoolean());
      case CRASH:
        return new Frame.Crash(CrashKind.values()[in.readByte()], text(in));
      case STACK:
        return new Frame.Stack(texts(in));
      case MODULES:
        return new Frame.Modules(ModuleWire.read(in));
      case SEALED:
        return new Frame.Sealed();
      case UNSEALED:
        return new Frame.Unsealed(text(in));
      case INPUTS:
        return new Frame.Inputs(SealWire.inputs(in));
      case DENIED:
        return new Frame.Denied(SealWire.denials(in), in.readBoolean());
      case EXITING:
        return new Frame.Exiting(texts(in));
      default:
        throw new IOException("unknown frame " + tag);
    }
  }

  private static Frame start(DataInput in) throws IOException {
    String subject = text(in);
    String job = text(in);
    byte[] payload = bytes(in);
    return new Frame.Start(subject, job, payload, classes(in), SealWire.orders(in));
  }

  private static void classes(List<Frame.NamedClass> classes, DataOutput out) throws IOException {
    out.writeInt(classes.size());
    for (Frame.NamedClass each : classes) {
      text(each.name(), out);
      bytes(each.bytes(), out);
    }
  }

  private static List<Frame.NamedClass> classes(DataInput in) throws IOException {
    List<Frame.NamedClass> classes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      classes.add(new Frame.NamedClass(text(in), bytes(in)));
    }
    return classes;
  }

  private static Frame resources(DataInput in) throws IOException {
    int question = in.readInt();
    List<Frame.FoundResource> found = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      found.add(new Frame.FoundResource(text(in), bytes(in)));
    }
    return new Frame.ResourcesAnswer(question, found);
  }

  /** Null is a value of its own: no such class. */
  private static void bytes(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte[] bytes(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static void text(String text, DataOutput out) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String text(DataInput in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void texts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> texts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }
}
