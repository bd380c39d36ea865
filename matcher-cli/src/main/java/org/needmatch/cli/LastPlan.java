package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.explain.AlarmFormatter;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.LastInputReader;
import org.needmatch.internal.statement.Alarm;
import org.needmatch.internal.statement.Drift;
import org.needmatch.internal.statement.Statement;

/** Holds an input against what an earlier plan recorded of its own. */
final class LastPlan {
  private LastPlan() {
  }

  /**
   * The same with alarms where it differs beyond the thresholds, each a finding
   * as well; itself when the folder records nothing.
   */
  static InputReading against(Path folder, InputReading read) {
    var last = LastInputReader.read(folder);
    if (last == null) {
      return read;
    }
    var account = read.account();
    var alarms = Drift.between(last, Statement.of(read.problem()), account.input());
    return read.with(account.with(alarms),
        Stream.concat(alarms.stream().map(LastPlan::finding), read.findings().stream()).toList());
  }

  /** The same for a plan that somebody named. */
  static InputReading like(Path folder, InputReading read) throws CommandFailure {
    if (!Files.isRegularFile(folder.resolve("summary.json"))) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("drift.no-summary", folder));
    }
    return against(folder, read);
  }

  /** What is told before everything else. */
  static List<String> lines(InputReading read) {
    return AlarmFormatter.lines(read.account().alarms());
  }

  private static Finding finding(Alarm alarm) {
    var code = alarm.safeguarding() ? FindingCode.DRIFT_SAFEGUARDING : FindingCode.DRIFT;
    return code.at(alarm.file(), 0, alarm.column(), "", AlarmFormatter.say(alarm),
        say("drift.action"), say("drift.fix"));
  }
}
