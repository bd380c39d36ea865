package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.plan.Limit;
import org.needmatch.policy.TeamFault;
import org.needmatch.strategy.StopCause;

/** A constant that is renamed would change the documents. */
class WordsTest {

  static Stream<Arguments> words() {
    return Stream.of(Arguments.of(BoundFields.class, "scope", Limit.Scope.class),
        Arguments.of(ResultDocument.Run.class, "stopCause", StopCause.class),
        Arguments.of(ResultDocument.Run.class, "gapCauses", Limit.GapCause.class),
        Arguments.of(MenuDocument.class, "gapCauses", Limit.GapCause.class),
        Arguments.of(VolunteerFields.class, "standing", VolunteerExplanation.PlacementStatus.class),
        Arguments.of(UnfilledDocument.CompanyMissing.class, "missing", TeamFault.class),
        Arguments.of(TrialsDocument.Check.class, "check", DbsRequirement.DbsLevel.class),
        Arguments.of(CommandDocument.Marked.class, "status", ResponseStatus.class),
        Arguments.of(ProblemChangesDocument.Answer.class, "status", ResponseStatus.class),
        Arguments.of(CommandDocument.Problem.class, "severity", Finding.Severity.class));
  }

  @ParameterizedTest
  @MethodSource("words")
  void documentsKnowEveryConstantByItsWord(Class<?> record, String component,
      Class<? extends Enum<?>> constants) {
    var known = Arrays.stream(record.getRecordComponents())
        .filter(one -> one.getName().equals(component)).findFirst().orElseThrow()
        .getAnnotation(OneOf.class).value();
    assertThat(known)
        .containsExactlyInAnyOrderElementsOf(Words.of(Arrays.asList(constants.getEnumConstants())));
  }
}
