package org.needmatch.internal.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import org.needmatch.strategy.Strategy;

/**
 * Strategies in the jars of a folder, beside those on the class path. Jars are
 * opened in a class loader of their own, below ours, and may hold what their
 * strategies need besides.
 */
public final class PluginFolder {
  private PluginFolder() {
  }

  /**
   * All strategies, by name. Their jars stay open as long as the program runs.
   *
   * @throws IllegalArgumentException
   *           when the folder is none or has no jar, no jar names a strategy, one
   *           cannot be loaded, or two have the same name
   */
  public static List<Strategy> strategies(Path folder) {
    var jars = jars(folder);
    var known = Strategies.all();
    List<Strategy> all;
    try {
      all = Strategies
          .all(new URLClassLoader(jars.toArray(URL[]::new), Strategy.class.getClassLoader()));
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalArgumentException("A strategy in " + folder + " cannot be loaded: "
          + e.getMessage() + ". Is it a public class with a public constructor without arguments, "
          + "and built for this version of Java and of needmatch?", e);
    }
    if (all.size() == known.size()) {
      throw new IllegalArgumentException("No jar in " + folder + " names a strategy. Name its class"
          + " in META-INF/services/" + Strategy.class.getName() + " of its jar.");
    }
    var names = new HashMap<String, Strategy>();
    for (var strategy : all) {
      var other = names.put(strategy.name(), strategy);
      if (other != null) {
        throw new IllegalArgumentException(
            "Two strategies are called " + strategy.name() + ": " + other.getClass().getName()
                + " and " + strategy.getClass().getName() + ". Give yours another name.");
      }
    }
    return all;
  }

  private static List<URL> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder " + folder + ".");
    }
    try (var files = Files.list(folder)) {
      var jars = files.filter(PluginFolder::isJar).sorted().map(PluginFolder::url).toList();
      if (jars.isEmpty()) {
        throw new IllegalArgumentException("There is no jar in " + folder + ".");
      }
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJar(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("The path " + jar + " is no address.", e);
    }
  }
}
