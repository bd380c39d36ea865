package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbiddenColumnsTest {
  @ParameterizedTest
  @CsvSource({"Convictions,true", "Spent convictions?,true", "Offence details,true",
      "Certificate No.,true", "DBS number,true", "Disclosure,true", "Criminal record,true",
      "Criminal record check,false", "Police record check date,false", "dbs_level,false",
      "dbs_issued_on,false", "Offsite,false"})
  void whatACertificateSaysIsNeverRead(String name, boolean forbidden) {
    assertThat(ForbiddenColumns.matches(name)).isEqualTo(forbidden);
  }
}
