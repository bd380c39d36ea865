package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Readiness;

class SupervisionReaderTest extends InputFixture {
  @ParameterizedTest
  @ValueSource(strings = {"1,1,10:00-11:59", "1,1,10:01-12:00", "0,1,", "2,3,"})
  void aSessionWithoutTheStaffItInsistsOnIsNotReady(String staff) throws Exception {
    assertThat(insisting(staff).prerequisites()).containsExactly("staff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,1,10:00-12:00", "1,1,", "3,2,", "0,,", "0,0,10:30-11:00"})
  void staffWhoAreThereThroughoutOpenASession(String staff) throws Exception {
    assertThat(insisting(staff).ready()).isTrue();
  }

  private Readiness insisting(String staff) throws Exception {
    input.volunteers("availability", "V1,Mon 09:00-17:00")
        .needs("remote,date,staff_adults,staff_min,staff_hours", "N1,yes,2026-11-23," + staff);
    return InputText.read(folder).problem().needs().getFirst().readiness();
  }
}
