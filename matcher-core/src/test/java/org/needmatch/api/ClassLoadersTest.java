package org.needmatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;

/**
 * As in an executable jar and in an application server: the library lives in a
 * class loader that the thread's context loader does not know.
 */
class ClassLoadersTest {

  /** What runs inside the foreign loader. */
  public static final class Solve implements Callable<Integer> {
    /** Made by name. */
    public Solve() {
    }

    @Override
    public Integer call() {
      var options = SolveOptions.builder().timeLimit(null).stepLimit(2L).build();
      ExtraConstraints nobody = factory -> new Constraint[]{factory.forEach(Seat.class)
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("nobody sits anywhere")};
      int free = Matcher.create().solve(Problems.single(), options).plan().assignments().size();
      int held = Matcher.create().with(nobody).solve(Problems.single(), options).plan()
          .assignments().size();
      return 10 * free + held;
    }
  }

  private enum Context {
    NONE, PLATFORM, SYSTEM, OWN
  }

  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls) {
      super(urls, ClassLoader.getSystemClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        try {
          return name.startsWith("java.") ? super.loadClass(name, resolve) : findClass(name);
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Context.class)
  void theFirstSolveAndThoseWithConstraintsWorkUnderAnyContextLoader(Context context)
      throws Exception {
    try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      assertThat(solve(loader, contextOf(context, loader))).isEqualTo(10);
    }
  }

  @Test
  void aChildFirstLoaderUsesItsOwnCopies() throws Exception {
    try (var loader = new ChildFirst(classPath())) {
      assertThat(loader.loadClass(Matcher.class.getName())).isNotEqualTo(Matcher.class);
      assertThat(solve(loader, null)).isEqualTo(10);
    }
  }

  @Test
  void theCommonPoolAndVirtualThreadsSolve() throws Exception {
    try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      var solve = probe(loader);

      assertThat(CompletableFuture.supplyAsync(() -> called(solve)).join()).isEqualTo(10);
      assertThat(virtual.submit(solve).get()).isEqualTo(10);
    }
  }

  /** As in a runtime image that was made without the module jdk.jfr. */
  @Test
  void aRuntimeWithoutFlightRecorderSolves() throws Exception {
    var noRecorder = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("jdk.jfr.")) {
          throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
      }
    };
    try (var loader = new URLClassLoader(classPath(), noRecorder)) {
      assertThat(solve(loader, loader)).isEqualTo(10);
    }
  }

  private static @Nullable ClassLoader contextOf(Context context, ClassLoader own) {
    return switch (context) {
      case NONE -> null;
      case PLATFORM -> ClassLoader.getPlatformClassLoader();
      case SYSTEM -> ClassLoader.getSystemClassLoader();
      case OWN -> own;
    };
  }

  private static int solve(ClassLoader loader, @Nullable ClassLoader context) throws Exception {
    var solve = probe(loader);
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      int found = (Integer) solve.call();
      assertThat(thread.getContextClassLoader()).isSameAs(context);
      return found;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Callable<?> probe(ClassLoader loader) throws ReflectiveOperationException {
    return (Callable<?>) loader.loadClass(Solve.class.getName()).getConstructor().newInstance();
  }

  private static Object called(Callable<?> callable) {
    try {
      return callable.call();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static URL[] classPath() {
    var path = System.getProperty("surefire.test.class.path",
        System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator)).map(ClassLoadersTest::url).toArray(URL[]::new);
  }

  private static URL url(String element) {
    try {
      return Path.of(element).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
