package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.internal.io.store.FaultyDisk;
import org.needmatch.internal.io.store.FaultyDisk.Dead;
import org.needmatch.internal.io.store.FaultyDisk.Fault;
import org.needmatch.internal.io.store.SetRecovery;

/**
 * Every command that writes, every step that it takes on the disk, every way in
 * which the step can fail, and the next command: the old set whole or the new
 * one, nothing left over, and what is said is true.
 */
class FaultsTest {
  private static final String[] FAST = {"--strategy", "greedy", "--steps", "1"};

  /** A command that writes, and one that comes after it. */
  enum Writer {
    SOLVE("plan", "solve town --out plan --rota --calendar --messages",
        "verify town plan"), SOLVE_ANEW("fresh", "solve town --out fresh --calendar",
            "history fresh"), SOLVE_TO_KEEP("answered",
                "solve other --keep answered --out answered --calendar --messages",
                "mark answered --volunteer ann --need visit --status accepted"), MARK("answered",
                    "mark answered --volunteer bob --need visit --status declined",
                    "verify other answered"), MARK_AND_SOLVE("answered",
                        "mark answered --volunteer bob --need visit --status declined",
                        "solve other --keep answered --out answered"), REPLAN("menu",
                            "replan town --keep plan --out menu --changes 0 --steps 1",
                            "history menu"), RECRUIT("plan",
                                "recruit other plan --tries 1 --steps 1",
                                "verify other plan"), HISTORY("past", "history past --add answered",
                                    "history past"), HISTORY_NEXT("next",
                                        "history past --next next",
                                        "history past --next next"), GENERATE("city",
                                            "generate --volunteers 5 --seats 6 --seed 2 --out city",
                                            "check city"), EXPORT("model",
                                                "export other --mps model/week.mps",
                                                "export other --mps model/week.mps"), COMPARE(
                                                    "model",
                                                    "compare other plan plan --csv model/differences.csv",
                                                    "compare other plan plan --csv model/differences.csv"), CHECK(
                                                        "list", "check other --out list",
                                                        "check list"), NEXT("coming",
                                                            "next other --plan plan --to coming",
                                                            "check coming"), INIT("export",
                                                                "init export --no-ask",
                                                                "init export --no-ask --out export/matcher.json");

    private final String folder;
    private final String command;
    private final String next;

    Writer(String folder, String command, String next) {
      this.folder = folder;
      this.command = command;
      this.next = next;
    }
  }

  @TempDir
  static Path temp;

  private static Path world() throws IOException {
    var start = temp.resolve("start");
    if (Files.exists(start)) {
      return start;
    }
    TinyTown.write(start.resolve("town"));
    TinyTown.withABadRow(start.resolve("other"));
    var needs = start.resolve("other/needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("13:00,14:00", "14:00,15:00"));
    TinyTown.write(start.resolve("export"));
    Files.move(start.resolve("export/volunteers.csv"), start.resolve("export/people.csv"));
    Files.createDirectories(start.resolve("model"));
    Files.writeString(start.resolve("model/week.mps"), "old");
    Files.writeString(start.resolve("model/differences.csv"), "old");
    run(start, "solve other --out plan --rota --calendar --messages");
    run(start, "solve other --out answered --calendar");
    run(start, "mark answered --volunteer ann --need van --status declined");
    run(start, "replan town --keep plan --out menu --changes 0,1 --steps 1");
    run(start, "solve other --keep answered --out kept");
    run(start, "history past --add kept");
    run(start, "generate --volunteers 4 --seats 5 --out city");
    return start;
  }

  private static Shell run(Path world, String command) {
    var words = command.split(" ");
    var args = new ArrayList<Object>();
    for (var word : words) {
      boolean path = Files.exists(world.resolve("town")) && word.matches(
          "(town|other|plan|answered|kept|menu|past|next|city|model|fresh|list|coming|export)(/.*)?")
          && !word.equals(words[0]);
      args.add(path ? world.resolve(word) : word);
    }
    if (words[0].equals("solve")) {
      args.addAll(List.of(FAST));
    }
    return Shell.run(args.toArray());
  }

  @ParameterizedTest
  @EnumSource
  void theOldSetOrTheNewOneIsThereWholeAndWhatIsSaidIsTrue(Writer writer) throws Exception {
    var world = temp.resolve("world");
    begin(writer, world);
    var old = Tree.of(world.resolve(writer.folder));
    int steps = FaultyDisk.steps(() -> {
      var done = run(world, writer.command);
      assertThat(done.code()).as(writer + ": " + done.err()).isZero();
      return done;
    });
    var fresh = Tree.of(world.resolve(writer.folder));
    assertThat(fresh).isNotEqualTo(old);
    assertThat(steps).isGreaterThan(4);
    System.out.println("steps on disk of " + writer.command + ": " + steps);

    for (var fault : Fault.values()) {
      for (int at = 1; at <= steps; at++) {
        begin(writer, world);
        hold(writer, world, fault, at, old, fresh);
      }
    }
  }

  /** A copy of what the command and the next one speak of. */
  private static void begin(Writer writer, Path world) throws IOException {
    Tree.delete(world);
    for (var word : (writer.command + " " + writer.next + " town").split("[ /]")) {
      var from = world().resolve(word);
      if (Files.isDirectory(from) && !Files.exists(world.resolve(word))) {
        Tree.copy(from, world.resolve(word));
      }
    }
  }

  private static void hold(Writer writer, Path world, Fault fault, int at,
      SortedMap<String, String> old, SortedMap<String, String> fresh) throws Exception {
    var what = writer + ", " + fault + " at " + at;
    var folder = world.resolve(writer.folder);
    Shell said = null;
    try {
      said = FaultyDisk.with(fault, at, () -> run(world, writer.command));
      assertThat(said.code()).as(what + ": " + said.err()).isIn(0, 5);
    } catch (Dead e) {
      assertThat(fault).isEqualTo(Fault.CRASH);
    }
    var now = Tree.of(folder);
    boolean settled = fault != Fault.EIO_FOR_GOOD && said != null;
    if (said != null && said.code() == 0) {
      assertThat(visible(now)).as(what).isEqualTo(fresh);
    } else if (said != null && said.err().contains("The next command")) {
      settled = false;
    } else if (said != null && !said.err().contains("may not survive a power cut")) {
      assertThat(visible(now)).as(what + ": " + said.err()).isEqualTo(old);
      assertThat(said.err()).as(what).containsAnyOf("is as it was", "nothing was changed",
          "cannot be written");
    }
    if (settled) {
      assertThat(now).as(what).isEqualTo(visible(now));
    }
    settleAndHold(writer, world, what, old, fresh);
    if (said == null || fault == Fault.EIO_FOR_GOOD) {
      goOn(writer, world, what);
    }
  }

  /** The next reader settles the folder. */
  private static void settleAndHold(Writer writer, Path world, String what,
      SortedMap<String, String> old, SortedMap<String, String> fresh) throws IOException {
    var folder = world.resolve(writer.folder);
    boolean single = writer.command.contains("model") || writer == Writer.INIT;
    if (!single) {
      SetRecovery.of(folder);
    }
    var settled = Tree.of(folder);
    if (single) {
      assertThat(visible(settled)).as(what).isIn(old, fresh);
    } else {
      assertThat(settled).as(what).isIn(old, fresh);
    }
  }

  /** The next command finds it whole and leaves nothing over. */
  private static void goOn(Writer writer, Path world, String what) throws IOException {
    var next = run(world, writer.next);
    assertThat(next.code()).as(what + ", then " + writer.next + ": " + next.err()).isNotIn(1, 5);
    var after = Tree.of(world.resolve(writer.folder));
    assertThat(after).as(what).isEqualTo(visible(after));
    if (writer.folder.equals("answered")) {
      assertThat(after.get("assignments.csv") + after.getOrDefault("kept.csv", "")).as(what)
          .contains("declined");
    }
  }

  private static SortedMap<String, String> visible(SortedMap<String, String> tree) {
    var visible = new TreeMap<>(tree);
    visible.keySet().removeIf(name -> name.contains(".needmatch"));
    return visible;
  }
}
