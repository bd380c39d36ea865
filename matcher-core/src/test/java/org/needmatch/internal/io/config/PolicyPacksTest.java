package org.needmatch.internal.io.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.ServedGroup;

class PolicyPacksTest {
  private static final PolicyPack ENGLAND = PolicyPacks.named("england-wales");

  private static PolicyPack with(String rest) {
    return PolicyPacks.with(ENGLAND,
        "{\"name\": \"ours\", \"version\": \"2026-11-01\"" + rest + "}");
  }

  private static PolicyPack rule(String when, String requires, String more) {
    return with(", \"rules\": [{\"id\": \"r\", \"text\": \"t\", \"source\": \"s\", \"when\": {"
        + when + "}, \"requires\": {" + requires + "}" + more + "}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"england-wales", "scotland", "northern-ireland"})
  void everyRuleHasASourceAndTheDayOnWhichItWasRead(String name) {
    var pack = PolicyPacks.named(name);
    assertThat(pack.rules()).allMatch(rule -> !rule.source().isBlank() && rule.asOf() != null);
    assertThat(pack.company().asOf()).isNotNull();
    assertThat(pack.rules().stream().flatMap(rule -> rule.scope().settings().stream()))
        .allMatch(pack.settings()::containsKey);
  }

  @ParameterizedTest
  @CsvSource({"Primary School,school", "primary-school,school", "primary_school,school",
      "SECONDARY SCHOOL,school", "Children's Home,childrens-home", "pre-school,nursery",
      "care home,care-home", "Community Hall,hall", "school,school", "PRU,pupil-referral-unit"})
  void aSettingHasOtherWords(String word, String code) {
    assertThat(PolicyPacks.setting(ENGLAND.settings(), word)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shool", "sunday school", "n/a", "-", "no", "driving school"})
  void anotherWordIsNotKnown(String word) {
    assertThat(PolicyPacks.setting(ENGLAND.settings(), word)).isNull();
  }

  @Test
  void ofTwoPacksNoWordMeansTwoSettings() {
    for (var name : PolicyPacks.names()) {
      var settings = PolicyPacks.named(name).settings();
      settings.forEach((code, setting) -> assertThat(setting.otherNames())
          .allMatch(other -> code.equals(PolicyPacks.setting(settings, other))));
    }
  }

  @Test
  void anOwnPolicyAddsSettingsAndActivitiesThatAreOnlyForAGroup() {
    var pack = with(", \"settings\": {\"Forest Camp\": {\"text\": \"In the woods\", \"also\":"
        + " [\"the woods\"]}, \"boat\": \"A boat\"}, \"activities\": {\"Forest School\":"
        + " {\"text\": \"Lessons\", \"serves\": [\"child\"]}}, \"rules\": [{\"id\": \"r\","
        + " \"text\": \"t\", \"source\": \"s\", \"when\": {\"settings\": [\"The Woods\"],"
        + " \"activities\": [\"Forest School\"]}, \"requires\": {\"level\": \"basic\"}}]");
    assertThat(PolicyPacks.setting(pack.settings(), "the woods")).isEqualTo("forest-camp");
    assertThat(pack.rules().getLast().scope().settings()).containsExactly("forest-camp");
    assertThat(pack.rules().getLast().scope().activities()).containsExactly("forest-school");
    assertThat(pack.activities()).containsEntry("forest-school",
        new PolicyPack.Activity("Lessons", Set.of(ServedGroup.CHILD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"rules\": null", "\"rules\": 5", "\"rules\": {}", "\"rules\": [null]",
      "\"rules\": [\"x\"]", "\"activities\": \"x\"", "\"activities\": null",
      "\"activities\": {\"a\": null}", "\"activities\": {\"a\": 5}",
      "\"activities\": {\"a\": {\"text\": \"t\", \"serves\": \"child\"}}", "\"settings\": []",
      "\"settings\": {\"a\": {\"text\": \"t\", \"also\": \"b\"}}",
      "\"settings\": {\"a\": {\"text\": \"t\", \"also\": [\"primary school\"]}}",
      "\"settings\": {\"school\": \"Something else\"}", "\"settings\": {\"academy\": \"Mine\"}",
      "\"activities\": {\"teaching\": \"Something else\"}", "\"frequency\": null",
      "\"company\": \"x\"", "\"minimumAge\": null"})
  void whatIsNotOfItsKindIsRefused(String part) {
    assertThatThrownBy(() -> with(", " + part)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"activities\": \"teaching\"|\"level\": \"basic\"|",
      "\"activities\": null|\"level\": \"basic\"|", "\"activities\": [5]|\"level\": \"basic\"|",
      "\"activities\": [\"\"]|\"level\": \"basic\"|", "\"served\": \"child\"|\"level\": \"basic\"|",
      "\"settings\": \"school\"|\"level\": \"basic\"|",
      "\"settings\": [\"shool\"]|\"level\": \"basic\"|",
      "\"supervised\": null|\"level\": \"basic\"|", "\"supervised\": \"yes\"|\"level\": \"basic\"|",
      "''|\"level\": null|", "''|\"level\": [\"basic\"]|", "''|\"workforce\": [\"child\"]|",
      "''|\"barred\": [\"child\"], \"credentials\": [\"x\"]|",
      "''|\"level\": \"basic\", \"barred\": [\"child\"]|",
      "''|\"level\": \"none\", \"workforce\": [\"child\"], \"credentials\": [\"x\"]|",
      "''|\"level\": \"enhanced\", \"workforce\": \"child\"|",
      "''|\"level\": \"enhanced\", \"barred\": null|", "''|\"membership\": \"child\"|",
      "''|\"credentials\": \"first-aid\"|", "''|\"credentials\": [\"\"]|",
      "''|\"credentials\": [{}]|", "''|\"level\": \"basic\"|, \"triggers\": \"weekly\"",
      "''|\"level\": \"basic\"|, \"triggers\": null",
      "''|\"level\": \"basic\"|, \"needsSignOff\": null",
      "''|\"level\": \"basic\"|, \"validFrom\": null",
      "''|\"level\": \"basic\"|, \"validFrom\": \"2026-02-01\", \"validTo\": \"2026-01-01\""})
  void aConditionThatWouldVanishIsRefused(String when, String requires, String more) {
    assertThat(rule("\"activities\": [\"teaching\"]", "\"level\": \"basic\"", "").rules())
        .hasSize(ENGLAND.rules().size() + 1);
    assertThatThrownBy(() -> rule(when, requires, more == null ? "" : more))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("The pack");
  }

  @Test
  void allPlacesForChildrenAreSpecified() {
    assertThat(
        ENGLAND.rules().stream().filter(rule -> rule.id().equals("ew-child-place-unsupervised"))
            .findFirst().orElseThrow().scope().settings())
        .isEqualTo(
            Set.of("school", "pupil-referral-unit", "college", "nursery", "childcare-premises",
                "childrens-home", "childrens-centre", "detention", "secure-accommodation"));
  }
}
