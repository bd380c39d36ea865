package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs on which a pack once asked nothing of a person, or an own rule
 * vanished.
 */
class PackCasesTest {
  @TempDir
  Path folder;

  private Shell solve(String name) {
    return Shell.run("solve", Case.path(name).toString(), "--out",
        folder.resolve("plan").toString(), "--steps", "20", "--quiet");
  }

  private List<String> rows(String file) {
    var path = folder.resolve("plan").resolve(file);
    try (Stream<String> lines = Files.exists(path) ? Files.lines(path) : Stream.empty()) {
      return lines.skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"safeguarding/u-setting-primary", "safeguarding/u-cert-future-us",
      "safeguarding/s-college-unsup", "safeguarding/s-eyfs-unsup",
      "safeguarding/s-sct-mentor-adult", "safeguarding/s-sct-school-cook",
      "safeguarding/s-sct-teach-adult", "safeguarding/s-set-childrens-centre",
      "safeguarding/s-set-detention", "safeguarding/s-set-pupil-referral-unit",
      "safeguarding/s-set-secure-accommodation", "desk/setting-school",
      "desk/setting-primary-school", "faults/policy-list", "faults/policy-credentials-list"})
  void thePackRefusesWhoeverLacksTheCheck(String name) {
    assertThat(solve(name).code()).isZero();
    assertThat(rows("assignments.csv")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"safeguarding/u-serves-blank,group-unsaid",
      "safeguarding/u-serves-blank-care,group-unsaid",
      "safeguarding/u-serves-none-driving,group-unsaid",
      "safeguarding/u-serves-adult-for-child-activity,group-unsaid",
      "safeguarding/u-withdrawn-serves-blank,group-unsaid",
      "safeguarding/u-barred-nolevel,check-without-level",
      "safeguarding/u-cert-basic-us,check-contradicts"})
  void whatIsLeftOpenIsJudgedByTheStricterReadingAndSaid(String name, String code) {
    assertThat(solve(name).code()).isZero();
    assertThat(rows("assignments.csv")).isEmpty();
    assertThat(rows("problems.csv")).anyMatch(row -> row.contains("," + code + ","));
  }

  @ParameterizedTest
  @CsvSource({"safeguarding/u-barred-basic,check-contradicts",
      "safeguarding/u-sct-noend-2032,pvg-without-end", "safeguarding/u-ratio-blank,ratio-unsaid"})
  void whatStandsIsToldToAPerson(String name, String code) {
    assertThat(solve(name).code()).isZero();
    assertThat(rows("assignments.csv")).isNotEmpty();
    assertThat(rows("problems.csv")).anyMatch(row -> row.contains("," + code + ","));
  }

  @ParameterizedTest
  @CsvSource({"safeguarding/u-setting-typo,has no setting schol",
      "desk/setting-shool,has no setting shool",
      "safeguarding/u-nopack-columns,matcher.json chooses none"})
  void aNeedThatNobodyCanJudgeIsSetAside(String name, String sentence) {
    var shell = Shell.run("check", Case.path(name).toString());
    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.out() + shell.err()).contains(sentence, "row set aside");
  }

  @ParameterizedTest
  @CsvSource({"safeguarding/o-wf-string,has workforce \"child\"",
      "safeguarding/o-cred-string,has credentials \"insured\"",
      "safeguarding/o-rules-string,has rules \"none\"",
      "safeguarding/o-nolevel-wf,without the level enhanced",
      "safeguarding/o-wf-null,has workforce null",
      "faults/policy-string-fail-open,has workforce \"child\"",
      "faults/policy-credentials-string,has credentials \"first-aid\""})
  void anOwnPolicyWithAWordWhereAListBelongsIsRefused(String name, String sentence) {
    var shell = solve(name);
    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains(sentence);
    assertThat(rows("assignments.csv")).isEmpty();
  }

  @Test
  void noPackOnPurposeLeavesTheColumnsAlone() throws IOException {
    var input = Case.copy("safeguarding/u-nopack-columns", folder.resolve("in"));
    Files.writeString(input.resolve("matcher.json"), "{\"policy\": {\"pack\": \"none\"}}");
    var shell = Shell.run("check", input.toString());
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("No problem was found");
  }
}
