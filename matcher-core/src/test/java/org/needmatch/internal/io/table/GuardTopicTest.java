package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTopicTest {
  @ParameterizedTest
  @CsvSource({"CHECK,dbs issued", "CHECK,crb number", "CHECK,background check", "CHECK,expiry date",
      "STATUS,volunteer status", "STATUS,left on", "STATUS,renewal due", "AGE,date of birth dob",
      "AGE,under 18", "AGE,18 or over", "SERVED,children", "SERVED,vulnerable adults",
      "SERVED,client group", "SETTING,venue type", "SUPERVISION,lone working",
      "SUPERVISION,staff present", "AVAILABILITY,mon morning", "AVAILABILITY,cannot do",
      "PERIOD,every other week", "PERIOD,start date", "APART,do not place with",
      "APART,keep apart"})
  void whatGuardsPeopleIsHeard(GuardTopic topic, String phrase) {
    assertThat(topic.speaks(" " + phrase + " ")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CHECK,check in", "CHECK,vehicle check", "CHECK,check list", "STATUS,marital status",
      "STATUS,visa status", "AGE,storage", "AGE,page", "SERVED,client id", "SERVED,served since",
      "SUPERVISION,lone parent", "SUPERVISION,lives alone", "SUPERVISION,aspect ratio",
      "APART,conflict resolution", "APART,dietary restrictions"})
  void whatOnlySoundsLikeItIsNot(GuardTopic topic, String phrase) {
    assertThat(topic.speaks(" " + phrase + " ")).isFalse();
  }

  @Test
  void aSlipInALongWordIsForgiven() {
    assertThat(GuardTopic.CHECK.nearly("safegarding")).isTrue();
    assertThat(GuardTopic.AVAILABILITY.nearly("availabilty")).isTrue();
    assertThat(GuardTopic.APART.nearly("apaart")).isFalse();
  }
}
