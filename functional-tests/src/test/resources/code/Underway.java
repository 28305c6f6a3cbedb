package code;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.permafrost.Freezable;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Routines that return what stands somewhere on its way, and what happens on the rest of it. */
public final class Underway {
  private Underway() {}

  record Buffers(int[] array, IntBuffer over, IntBuffer again) {}

  @Freezable
  static List<StringTokenizer> tokenizers() {
    StringTokenizer started = new StringTokenizer("a b  c d");
    started.nextToken();
    started.nextToken();
    StringTokenizer asked = new StringTokenizer("1,2;3", ",;", true);
    asked.nextToken();
    asked.nextToken();
    asked.hasMoreTokens();
    StringTokenizer done = new StringTokenizer("one two");
    done.nextToken();
    done.nextToken();
    StringTokenizer changed = new StringTokenizer("a,b c,d e");
    changed.nextToken();
    changed.nextToken(",");
    return List.of(new StringTokenizer("x-y", "-"), started, asked, done, changed);
  }

  @Freezable
  static List<StringWriter> writers() {
    StringWriter writer = new StringWriter(100).append("written ").append('€');
    return List.of(writer, new StringWriter());
  }

  @Freezable
  static List<Checksum> checksums() {
    List<Checksum> all = new ArrayList<>();
    byte[] many = new byte[300_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = (byte) (i * 31);
    }
    for (byte[] seen : List.of(new byte[0], new byte[] {1}, "permafrost".getBytes(UTF_8), many)) {
      for (Checksum each : List.of(new CRC32(), new CRC32C(), new Adler32())) {
        each.update(seen, 0, seen.length);
        all.add(each);
      }
    }
    Adler32 zero = new Adler32();
    for (int i = 0; i < 65520; i++) {
      zero.update(1);
    }
    all.add(zero);
    return all;
  }

  @Freezable
  static List<CompletableFuture<String>> futures() {
    CompletableFuture<String> late = new CompletableFuture<>();
    CompletableFuture<String> after = late.thenApply(text -> text + "!");
    late.complete("late");
    CompletableFuture<String> failed = new CompletableFuture<>();
    CompletableFuture<String> afterFailed = failed.thenApply(text -> text + "?");
    failed.completeExceptionally(new IllegalStateException("no"));
    CompletableFuture<String> cancelled = new CompletableFuture<>();
    cancelled.cancel(true);
    return List.of(
        CompletableFuture.completedFuture("done"),
        CompletableFuture.completedFuture(null),
        late,
        after,
        failed,
        afterFailed,
        cancelled);
  }

  @Freezable
  static List<CompletionStage<String>> stages() {
    return List.of(
        CompletableFuture.completedStage("stage"),
        CompletableFuture.failedStage(new IllegalArgumentException("failed stage")));
  }

  @Freezable
  static Buffers buffers() {
    int[] array = {1, 2, 3, 4, 5};
    IntBuffer over = IntBuffer.wrap(array, 1, 3);
    over.get();
    over.mark();
    return new Buffers(array, over, over.slice());
  }

  @Freezable
  static List<CharBuffer> chars() {
    CharBuffer text = CharBuffer.wrap("permafrost");
    text.position(2).mark().position(5).limit(8);
    return List.of(
        text,
        text.slice(),
        CharBuffer.wrap(new char[] {'i', 'c', 'e'}).asReadOnlyBuffer(),
        CharBuffer.allocate(3).put('x'));
  }

  @Freezable
  static List<Object> numbers() {
    return List.of(
        ShortBuffer.wrap(new short[] {1, 2}).get(new short[1]),
        LongBuffer.wrap(new long[] {1, 2, 3}, 1, 1).slice(),
        FloatBuffer.wrap(new float[] {1, 2}).position(1),
        DoubleBuffer.wrap(new double[] {1, 2}).asReadOnlyBuffer());
  }

  record Statistics(
      IntSummaryStatistics ints, LongSummaryStatistics longs, DoubleSummaryStatistics doubles) {
    String withMore() {
      ints.accept(-7);
      longs.accept(1L << 40);
      doubles.accept(0.1);
      doubles.accept(Double.NaN);
      return ints + " " + longs + " " + doubles;
    }
  }

  @Freezable
  static List<Statistics> statistics() {
    return List.of(
        new Statistics(
            IntStream.of(3, 1, 2).summaryStatistics(),
            LongStream.of(Long.MAX_VALUE, 1).summaryStatistics(),
            DoubleStream.of(0.5, 0.25, -0.0).summaryStatistics()),
        new Statistics(
            new IntSummaryStatistics(),
            new LongSummaryStatistics(),
            new DoubleSummaryStatistics()),
        new Statistics(
            new IntSummaryStatistics(),
            new LongSummaryStatistics(),
            DoubleStream.of(1, 1 << 20).summaryStatistics()));
  }

  private static String told(StringTokenizer tokenizer) {
    StringBuilder told = new StringBuilder().append(tokenizer.countTokens());
    while (tokenizer.hasMoreTokens()) {
      told.append('<').append(tokenizer.nextToken()).append('>');
    }
    return told.toString();
  }

  private static String told(StringWriter writer) {
    int capacity = writer.getBuffer().capacity();
    writer.append(" and more");
    return writer + " " + capacity + writer.getBuffer();
  }

  private static String told(Checksum checksum) {
    long before = checksum.getValue();
    checksum.update(7);
    long after = checksum.getValue();
    checksum.reset();
    return checksum.getClass() + " " + before + " " + after + " " + checksum.getValue();
  }

  private static String told(CompletionStage<String> stage) {
    AtomicReference<String> told = new AtomicReference<>();
    stage.whenComplete((value, thrown) -> told.set(value + " " + thrown));
    if (stage.getClass() == CompletableFuture.class) {
      CompletableFuture<String> future = (CompletableFuture<String>) stage;
      told.set(told + " " + future.isDone() + future.isCancelled());
      told.set(told + " " + future.isCompletedExceptionally());
      told.set(told + " " + outcome(future) + future.complete("too late"));
      future.obtrudeValue("forced");
      told.set(told + future.join());
    }
    return stage.getClass() + " " + told;
  }

  private static String outcome(CompletableFuture<String> future) {
    try {
      return future.join();
    } catch (CancellationException e) {
      return "cancelled";
    } catch (RuntimeException e) {
      return e + " by " + e.getCause();
    }
  }

  private static String told(Buffers buffers) {
    buffers.array()[2] = 77;
    buffers.again().put(1, 99);
    String before = buffers.over() + " " + buffers.again() + buffers.over().reset().remaining();
    return before + buffers.over().get() + " " + buffers.over().get() + buffers.array()[3];
  }

  private static String told(CharBuffer buffer) {
    String told = buffer + " " + buffer.position() + "/" + buffer.limit() + "/" + buffer.capacity();
    try {
      told += buffer.reset().position();
    } catch (RuntimeException e) {
      told += e;
    }
    return told + buffer.isReadOnly() + buffer.rewind() + buffer.getClass();
  }

  private static String told(List<Object> buffers) {
    return buffers
        + " "
        + ((ShortBuffer) buffers.get(0)).get()
        + ((LongBuffer) buffers.get(1)).put(5).array()[1]
        + ((FloatBuffer) buffers.get(2)).get()
        + ((DoubleBuffer) buffers.get(3)).get(1);
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put(
        "tokenizers",
        List.of(
            tokenizers().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.tokenizers().stream().map(Underway::told).toList().toString()));
    answers.put(
        "writers",
        List.of(
            writers().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.writers().stream().map(Underway::told).toList().toString()));
    answers.put(
        "checksums",
        List.of(
            checksums().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.checksums().stream().map(Underway::told).toList().toString()));
    answers.put(
        "futures",
        List.of(
            futures().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.futures().stream().map(Underway::told).toList().toString()));
    answers.put(
        "stages",
        List.of(
            stages().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.stages().stream().map(Underway::told).toList().toString()));
    answers.put("buffers", List.of(told(buffers()), told(UnderwayFrozen.buffers())));
    answers.put(
        "chars",
        List.of(
            chars().stream().map(Underway::told).toList().toString(),
            UnderwayFrozen.chars().stream().map(Underway::told).toList().toString()));
    answers.put(
        "statistics",
        List.of(
            statistics().stream().map(Statistics::withMore).toList().toString(),
            UnderwayFrozen.statistics().stream().map(Statistics::withMore).toList().toString()));
    answers.put(
        "numbers", List.of(told(numbers()), told(UnderwayFrozen.numbers())));
    return answers;
  }
}
