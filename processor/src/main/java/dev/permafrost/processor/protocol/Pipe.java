package dev.permafrost.processor.protocol;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * One end of the private socket. Frames may be sent by any thread; one thread at a time receives.
 * The streams are made here because those of {@link java.nio.channels.Channels} lock out writers
 * while a reader waits, on JDK 17.
 */
public final class Pipe implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;

  public Pipe(SocketChannel channel) {
    this.channel = channel;
    in = new DataInputStream(new BufferedInputStream(new FromChannel(channel), BUFFER));
    out = new DataOutputStream(new BufferedOutputStream(new ToChannel(channel), BUFFER));
  }

  /** Sends a frame at once, also in a thread that is interrupted, which would close the channel. */
  public void send(Frame frame) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      synchronized (out) {
        Wire.write(frame, out);
        out.flush();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Does all that sending takes but send, so that later it loads no class. */
  public static void rehearse(Frame frame) {
    try {
      Wire.write(frame, new DataOutputStream(OutputStream.nullOutputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits for the next frame.
   *
   * @throws java.io.EOFException when the other side is gone
   */
  public Frame receive() throws IOException {
    return Wire.read(in);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class FromChannel extends InputStream {
    private final SocketChannel channel;

    FromChannel(SocketChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(bytes, offset, length));
    }
  }

  private static final class ToChannel extends OutputStream {
    private final SocketChannel channel;

    ToChannel(SocketChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }
}
