package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Requirement;

class RequirementReaderTest extends InputFixture {
  private InputReading need(String columns, String cells) {
    return input.needs("remote,date," + columns, "N1,yes,2026-11-23," + cells).read();
  }

  private static Requirement asked(InputReading read) {
    return read.problem().needs().getFirst().roles().getFirst().requirement();
  }

  @Test
  void aWorkforceOrAListBesideABlankLevelIsReadAsEnhanced() {
    for (var column : List.of("dbs_workforce", "dbs_barred")) {
      var read = need("dbs_level," + column, ",child");
      assertThat(asked(read).dbs().level()).isEqualTo(DbsLevel.ENHANCED);
      assertThat(InputText.codes(read)).containsExactly("check-without-level");
    }
  }

  @Test
  void noneStaysNoneAndIsDoubtedUnlessSomebodyIsServed() {
    var read = need("dbs_level,dbs_workforce", "none,child");
    assertThat(asked(read).dbs().level()).isEqualTo(DbsLevel.NONE);
    assertThat(InputText.codes(read)).containsExactly("check-unclear");
    input.needs("remote,date,dbs_level,dbs_workforce,serves", "N1,yes,2026-11-23,none,child,child",
        "N2,yes,2026-11-23,,,");
    assertThat(InputText.needs(input.read())).containsExactly("N2");
  }

  @Test
  void aListBesideALowerLevelIsAskedAsItStands() {
    var read = need("dbs_level,dbs_barred", "standard,child");
    assertThat(asked(read).dbs().barredLists()).containsExactly(BarredList.CHILD);
    assertThat(InputText.codes(read)).containsExactly("check-contradicts");
  }

  @Test
  void wordsForNoConditionAskNothing() {
    var asked = asked(need("min_age,gender,languages", "none,any,UR;cy"));
    assertThat(asked.minAge()).isNull();
    assertThat(asked.gender()).isNull();
    assertThat(asked.languages()).containsExactly("cy", "ur");
    assertThat(asked(need("min_age,gender", "18,F")).gender()).isEqualTo("female");
  }
}
