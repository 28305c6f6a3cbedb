package code;

import dev.permafrost.Freezable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;

/** Routines that return what has begun, or is about to. */
public final class Unfinished {
  private Unfinished() {}

  /** What a game rolls. */
  record Dice(Random random, int sides) {}

  record Streams(byte[] array, ByteArrayInputStream over, ByteArrayInputStream done) {}

  record Pools(Executor executor, ForkJoinPool pool, Task task) {}

  /** A task of a library's, that somebody may hand to a pool. */
  static final class Task extends ForkJoinTask<Void> implements Runnable {
    private static final long serialVersionUID = 1;
    private transient int runs = 3;

    @Override
    public void run() {
      runs++;
    }

    @Override
    public Void getRawResult() {
      return null;
    }

    @Override
    protected void setRawResult(Void value) {}

    @Override
    protected boolean exec() {
      run();
      return true;
    }
  }

  /** A task with a result. */
  static final class Sum extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1;
    private final int upTo;

    Sum(int upTo) {
      this.upTo = upTo;
    }

    @Override
    protected Integer compute() {
      return upTo * (upTo + 1) / 2;
    }
  }

  @Freezable
  static Random seeded() {
    return new Random(42);
  }

  @Freezable
  static List<Object> randoms() {
    Random drawn = new Random(-7);
    drawn.nextInt();
    drawn.nextLong();
    Random paired = new Random(1);
    paired.nextGaussian();
    Random later = new Random(2);
    later.nextBoolean();
    later.nextGaussian();
    for (int i = 0; i < 1000; i++) {
      later.nextInt(7);
    }
    SplittableRandom split = new SplittableRandom(5);
    split.nextInt();
    return List.of(drawn, paired, later, split, new Dice(drawn, 6));
  }

  @Freezable
  static Streams streams() {
    byte[] array = {1, 2, 3, 4, 5, 6};
    ByteArrayInputStream over = new ByteArrayInputStream(array, 1, 4);
    over.read();
    over.mark(0);
    over.read();
    ByteArrayInputStream done = new ByteArrayInputStream(array);
    done.skip(100);
    return new Streams(array, over, done);
  }

  @Freezable
  static List<Reader> readers() throws IOException {
    StringReader text = new StringReader("permafrost");
    text.read();
    text.mark(0);
    text.skip(3);
    CharArrayReader chars = new CharArrayReader("permafrost".toCharArray(), 2, 6);
    chars.skip(2);
    chars.mark(0);
    chars.read();
    StringReader done = new StringReader("x");
    done.skip(5);
    return List.of(text, chars, new StringReader(""), done);
  }

  record Written(ByteArrayOutputStream bytes, CharArrayWriter chars) {}

  @Freezable
  static Written written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(3);
    bytes.writeBytes("much of it".getBytes());
    bytes.reset();
    bytes.write('a');
    CharArrayWriter chars = new CharArrayWriter();
    return new Written(bytes, chars.append("text €"));
  }

  @Freezable
  static Pools pools() {
    return new Pools(ForkJoinPool.commonPool(), ForkJoinPool.commonPool(), new Task());
  }

  @Freezable
  static List<Object> tasks() {
    Callable<String> call = () -> "called";
    return List.of(new FutureTask<>(call), new FutureTask<>(() -> {}, "ran"), new Sum(10));
  }

  @Freezable
  static CompletableFuture<List<String>> future() {
    CompletableFuture<List<String>> future = CompletableFuture.supplyAsync(() -> List.of("a"));
    future.join();
    return future.thenCombine(CompletableFuture.completedFuture("b"), (l, b) -> List.of(l + b));
  }

  private static String told(Random random) {
    return random.nextInt()
        + " "
        + random.nextGaussian()
        + " "
        + random.nextLong()
        + " "
        + random.nextGaussian()
        + " "
        + random.nextInt(100);
  }

  private static String told(List<Object> randoms) {
    StringBuilder told = new StringBuilder();
    for (Object each : randoms) {
      told.append(
          each instanceof Random random
              ? told(random)
              : each instanceof Dice dice
                  ? dice.random().nextInt(dice.sides()) + " of " + dice.sides()
                  : ((SplittableRandom) each).nextLong() + " " + ((SplittableRandom) each).nextInt());
      told.append('\n');
    }
    return told.append(((Dice) randoms.get(4)).random() == randoms.get(0)).toString();
  }

  private static String told(Streams streams) {
    streams.array()[3] = 99;
    ByteArrayInputStream over = streams.over();
    String told = over.available() + " " + over.read() + streams.done().read();
    over.reset();
    streams.done().reset();
    return told + " " + over.read() + over.read() + over.read() + streams.done().available();
  }

  private static String rest(Reader reader) {
    try {
      StringBuilder rest = new StringBuilder().append(reader.ready());
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        rest.append((char) c);
      }
      reader.reset();
      rest.append(" again ").append((char) reader.read());
      reader.close();
      return rest.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Written written) {
    written.bytes().write('!');
    return written.bytes() + " " + written.bytes().size() + written.chars().append('?');
  }

  private static String told(Pools pools) {
    pools.task().run();
    int runs = pools.task().runs;
    return (pools.executor() == ForkJoinPool.commonPool())
        + " "
        + (pools.pool() == pools.executor())
        + pools.task().isDone()
        + pools.task().fork().join()
        + runs
        + pools.task().isCompletedNormally();
  }

  private static String done(List<Object> tasks) {
    try {
      List<Object> results = new ArrayList<>();
      for (Object each : tasks) {
        if (each instanceof FutureTask<?> task) {
          results.add(task.isDone());
          task.run();
          results.add(task.get());
        } else {
          results.add(((Sum) each).invoke());
        }
      }
      return results.toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    return new Told()
        .of("seeded", Unfinished::seeded, UnfinishedFrozen::seeded, Unfinished::told)
        .of("randoms", Unfinished::randoms, UnfinishedFrozen::randoms, Unfinished::told)
        .of("streams", Unfinished::streams, UnfinishedFrozen::streams, Unfinished::told)
        .of(
            "readers",
            () -> {
              try {
                return readers();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            UnfinishedFrozen::readers,
            readers -> readers.stream().map(Unfinished::rest).toList().toString())
        .of("written", Unfinished::written, UnfinishedFrozen::written, Unfinished::told)
        .of("pools", Unfinished::pools, UnfinishedFrozen::pools, Unfinished::told)
        .of("tasks", Unfinished::tasks, UnfinishedFrozen::tasks, Unfinished::done)
        .of(
            "future",
            Unfinished::future,
            UnfinishedFrozen::future,
            future -> future.join() + " " + future.isDone() + future.complete(null))
        .all();
  }
}
