package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryMonthsTest {
  @Test
  void theRegistersOwnPeriodTellsTheDateOfIssue(@TempDir Path folder) {
    var input = new InputText(folder).volunteers(
        "latitude,longitude,availability,dbs_level,dbs_issued_on,dbs_valid_until",
        "V1,53.65,-1.78,Mon 09:00-17:00,enhanced,,2027-11-30",
        "V2,53.65,-1.78,Mon 09:00-17:00,enhanced,2025-01-01,2027-11-30",
        "V3,53.65,-1.78,Mon 09:00-17:00,enhanced,,2029-12-01");
    assertThat(input.read().problem().volunteers().get(0).dbs().issuedOn()).isNull();
    input.file("matcher.json", "{\"dbs\": {\"expiryMonths\": 24}}");
    var people = input.read().problem().volunteers();
    assertThat(people.get(0).dbs().issuedOn()).isEqualTo("2025-11-30");
    assertThat(people.get(1).dbs().issuedOn()).isEqualTo("2025-01-01");
    assertThat(input.finding().line()).isEqualTo(4);
    assertThat(input.finding().message()).contains("more than 24 months");
  }
}
