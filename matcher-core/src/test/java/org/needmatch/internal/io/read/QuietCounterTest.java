package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietCounterTest extends InputFixture {
  @Test
  void whatNobodyHasIsCountedByTheNeedsThatAskForIt() {
    var quiet = input
        .volunteers("availability,skills,languages,gender", "V1,Mon 09:00-17:00,maths:2,ur,f",
            "V2,Mon 09:00-17:00,cooking,,")
        .needs("remote,date,skills,languages,gender", "N1,yes,2026-11-23,maths:3;cooking,cy,",
            "N2,yes,2026-11-23,maths:2,,male", "N3,yes,2026-11-23,,cy,female")
        .read().counts().quiet();
    assertThat(quiet.askedInVain()).containsExactly(Map.entry("gender male", 1),
        Map.entry("language cy", 2), Map.entry("skill maths:3", 1));
  }

  @Test
  void wordsForActiveThatAreNeitherYesNorNoAreCounted() {
    var quiet = input
        .volunteers("availability,active,max_hours_per_week", "V1,Mon 09:00-17:00,on leave,",
            "V2,Mon 09:00-17:00,no,", "V3,Mon 09:00-17:00,yes,0", "V4,Mon 09:00-17:00,,5")
        .read().counts().quiet();
    assertThat(quiet.inactive()).isEqualTo(2);
    assertThat(quiet.inactiveWords()).hasSize(1).containsValue(1);
    assertThat(quiet.limitsOfZero()).isEqualTo(1);
  }

  @Test
  void listsThatLookAsIfTheyHadAnotherSeparatorAreCounted() {
    var quiet = input.volunteers("availability,skills", "V1,Mon 09:00-17:00,\"maths, cooking\"",
        "V2,Mon 09:00-17:00,maths|cooking").read().counts().quiet();
    assertThat(quiet.otherSeparators()).containsExactly(Map.entry("volunteers.csv skills", 2));
  }
}
