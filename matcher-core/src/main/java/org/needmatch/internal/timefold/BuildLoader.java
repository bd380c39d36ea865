package org.needmatch.internal.timefold;

import java.util.List;
import java.util.function.Supplier;
import org.needmatch.timefold.ExtraConstraints;

/**
 * The context class loader while Timefold is built. Timefold finds the classes
 * of its configuration by name through the calling thread, and threads of the
 * common pool see nothing of an executable jar or of an application server's
 * module. It also hands the embedder's constraints to {@link MatchConstraints},
 * which Timefold makes itself.
 */
final class BuildLoader extends ClassLoader {
  private final List<ExtraConstraints> own;

  BuildLoader(List<ExtraConstraints> own) {
    super(BuildLoader.class.getClassLoader());
    this.own = List.copyOf(own);
  }

  /** Builds on the calling thread, which has its own loader back afterwards. */
  <T> T during(Supplier<T> build) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      return build.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The embedder's constraints for what is being built on this thread. */
  static List<ExtraConstraints> own() {
    return Thread.currentThread().getContextClassLoader() instanceof BuildLoader loader
        ? loader.own
        : List.of();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (var constraints : own) {
      var loader = constraints.getClass().getClassLoader();
      if (loader != null) {
        try {
          return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
          // The next one may know it.
        }
      }
    }
    throw new ClassNotFoundException(name);
  }
}
