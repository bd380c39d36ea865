package org.needmatch.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

class PluginFolderTest {
  @TempDir
  private Path folder;

  /** Takes nothing. */
  public static class Idle implements Strategy {
    @Override
    public String name() {
      return "idle";
    }

    @Override
    public String description() {
      return "takes nothing";
    }

    @Override
    public StrategyResult solve(SolverModel model, StrategyControl control) {
      return StrategyResult.completed(new int[0]);
    }
  }

  /** Says it is another. */
  public static final class Double extends Idle {
    @Override
    public String name() {
      return "greedy";
    }
  }

  private void jar(String name, String className) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        var jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry("META-INF/services/" + Strategy.class.getName()));
      jar.write(className.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void strategiesOfJarsStandBesideOurs() throws IOException {
    jar("idle.JAR", Idle.class.getName());
    Files.writeString(folder.resolve("readme.txt"), "no jar");

    assertThat(PluginFolder.strategies(folder)).extracting(Strategy::name).isSorted()
        .contains("idle", "greedy");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    refused("There is no folder", folder.resolve("nowhere"));
    refused("There is no jar", folder);
    jar("empty.jar", "# nothing");
    refused("META-INF/services", folder);
  }

  @Test
  void aStrategyThatCannotBeLoadedIsNamed() throws IOException {
    jar("broken.jar", "com.example.Missing");
    refused("com.example.Missing", folder);
  }

  @Test
  void aNameThatIsTakenIsRefused() throws IOException {
    jar("double.jar", Double.class.getName());
    refused("Two strategies are called greedy", folder);
  }

  private static void refused(String why, Path where) {
    assertThatThrownBy(() -> PluginFolder.strategies(where))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
  }
}
