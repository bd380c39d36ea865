package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.KeptRow;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.io.read.UnusableInputException;

/**
 * What people have answered to the plans that a new one takes up or replaces.
 */
final class HeldAnswers {
  private static final Pattern ANYTHING = Pattern
      .compile("accepted|declined|cancelled|done|no-show", Pattern.CASE_INSENSITIVE);

  private record Answer(Placement place, ResponseStatus status) {
  }

  private final Path out;
  private final boolean samePlan;
  private final Set<Answer> taken;

  /**
   * @param kept
   *          the plan that is taken up, null when none is
   * @param out
   *          where the new plan goes
   */
  HeldAnswers(@Nullable Path kept, Path out) throws UnusableInputException, IOException {
    this.out = out;
    samePlan = kept != null && Files.exists(out)
        && Files.isSameFile(Files.isDirectory(kept) ? kept : folder(kept), out);
    taken = kept == null ? Set.of() : of(kept);
  }

  /**
   * Before a search: refuses to replace answers that the new plan does not take
   * up.
   */
  void check() throws CommandFailure, IOException {
    long lost = there().stream().filter(answer -> !taken.contains(answer)).count();
    if (lost > 0) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, say("answers.lost", out, lost));
    }
  }

  /**
   * Before writing, while nobody else does: refuses when answers have come since.
   */
  void checkAgain() throws CommandFailure, IOException {
    if (samePlan && !there().equals(taken)) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, say("answers.came", out));
    }
    check();
  }

  private Set<Answer> there() throws CommandFailure, IOException {
    try {
      return PlanRowsReader.isIn(out) ? of(out) : Set.of();
    } catch (UnusableInputException e) {
      for (var name : PartFiles.names(out, "assignments.csv")) {
        var file = out.resolve(name);
        if (ANYTHING.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
          throw new CommandFailure(ExitCode.CANNOT_WRITE, say("answers.unreadable", file));
        }
      }
      return Set.of();
    }
  }

  private static Set<Answer> of(Path plan) throws UnusableInputException {
    var answers = new HashSet<Answer>();
    Stream
        .concat(PlanRowsReader.published(plan).stream(),
            PlanRowsReader.kept(plan).stream().map(KeptRow::row))
        .filter(row -> row.status() != ResponseStatus.PROPOSED).map(HeldAnswers::answer)
        .forEach(answers::add);
    return answers;
  }

  private static Answer answer(PlanRow row) {
    return new Answer(row.row().placement(), row.status());
  }

  private static Path folder(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }
}
