package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.store.SetRecovery;
import org.needmatch.internal.io.write.Manifest;

/**
 * Processes that mark, solve and keep history are killed at any moment, again
 * and again over the same folders; after each, plan and history are whole and
 * what was said to be marked is marked.
 */
class KillSoakTest {
  /** Writers that are killed, {@link #WRITERS} with each process. */
  private static final int KILLS = Integer.getInteger("needmatch.kills", 100);
  private static final int WRITERS = 5;
  /** Processes at a time. */
  private static final int HOMES = 2;
  /** One process in so many solves as well, which takes longer. */
  private static final int SOLVES = 5;

  @TempDir
  Path temp;

  @Test
  void whateverIsKilledTheNextCommandFindsItWhole() throws Exception {
    var work = new ArrayList<Callable<Void>>();
    for (int i = 0; i < HOMES; i++) {
      var number = i;
      work.add(() -> {
        soak(temp.resolve("home" + number), new Random(number), KILLS / WRITERS / HOMES);
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(HOMES)) {
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
  }

  private static void soak(Path home, Random random, int kills) throws Exception {
    var statuses = new String[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
      var world = home.resolve(String.valueOf(i));
      var town = TinyTown.write(world.resolve("town"));
      assertThat(Shell.run("solve", town, "--out", world.resolve("plan"), "--steps", 1, "--rota",
          "--calendar", "--strategy", "greedy").code()).isZero();
      assertThat(Shell.run("history", world.resolve("past"), "--add", world.resolve("plan")).code())
          .isZero();
      statuses[i] = ResponseStatus.PROPOSED.word();
    }
    for (int kill = 1; kill <= kills; kill++) {
      boolean solves = kill % SOLVES == 0;
      var lines = killed(home, solves, random.nextInt(solves ? 900 : 300));
      for (int i = 0; i < WRITERS; i++) {
        var name = i + " ";
        var said = lines.stream().filter(line -> line.startsWith(name))
            .map(line -> line.substring(2)).toList();
        var world = home.resolve(String.valueOf(i));
        var what = "kill " + kill + " of " + home.getFileName() + "/" + name + said;
        statuses[i] = hold(world, said, statuses[i], what);
        if (i == kill % WRITERS) {
          goOn(world, what);
        }
      }
    }
  }

  /** Holds a world against what was said in it; what the row says now. */
  private static String hold(Path world, List<String> said, String before, String what)
      throws Exception {
    var plan = world.resolve("plan");
    var past = world.resolve("past");
    assertThat(said).as(what).noneMatch(line -> line.startsWith("failed"));

    SetRecovery.of(plan);
    SetRecovery.of(past);

    assertThat(names(world)).as(what).noneMatch(name -> name.contains(".needmatch"));
    var rows = PlanRowsReader.published(plan);
    assertThat(Manifest.differences(plan, rows.stream().map(PlanRow::assignment).toList())).as(what)
        .isEmpty();
    var status = rows.stream().filter(row -> row.assignment().needId().equals("van")).findFirst()
        .orElseThrow().status().word();
    assertThat(possible(said, before)).as(what).contains(status);
    return status;
  }

  private static void goOn(Path world, String what) throws IOException {
    var verify = Shell.run("verify", world.resolve("town"), world.resolve("plan"));
    assertThat(verify.code()).as(what + verify.out() + verify.err()).isZero();
    var past = world.resolve("past");
    var history = Tree.of(past);
    assertThat(Shell.run("history", past).code()).as(what).isZero();
    assertThat(Tree.of(past)).as(what).isEqualTo(history);
  }

  /**
   * What a process says until it is killed, some time after it has begun to
   * write.
   */
  private static List<String> killed(Path home, boolean solves, int life) throws Exception {
    var process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(),
        Victim.class.getName(), home.toString(), solves ? "solve" : "mark", String.valueOf(WRITERS))
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines = new ArrayList<String>();
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i <= WRITERS; i++) {
        lines.add(String.valueOf(out.readLine()));
      }
      Thread.sleep(life);
      process.toHandle().destroyForcibly();
      out.lines().forEach(lines::add);
      process.waitFor();
    }
    return lines;
  }

  /**
   * What the row may say: the last that was said to be done, or what was begun
   * since.
   */
  private static LinkedHashSet<String> possible(List<String> lines, String before) {
    var possible = new LinkedHashSet<>(List.of(before));
    for (var line : lines) {
      var words = line.split(" ", 2);
      if (words[0].equals("marked")) {
        possible.clear();
      }
      possible.add(words[words.length - 1]);
    }
    return possible;
  }

  /** The class path of the tests, for a JVM of its own. */
  static String classPath() {
    var loader = KillSoakTest.class.getClassLoader();
    return loader instanceof URLClassLoader urls
        ? Arrays.stream(urls.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static List<String> names(Path world) throws IOException {
    try (var paths = Files.walk(world)) {
      return paths.map(Path::toString).sorted().toList();
    }
  }
}
