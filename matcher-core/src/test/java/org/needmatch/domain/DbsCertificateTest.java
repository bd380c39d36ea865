package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;

class DbsCertificateTest {
  @Test
  void aCopyDoesNotFollowTheSetsThatItWasMadeFrom() {
    var lists = EnumSet.of(BarredList.CHILD);
    var certificate = DbsCertificate.builder().level(DbsLevel.ENHANCED).barredLists(lists).build();
    lists.add(BarredList.ADULT);
    assertThat(certificate.barredLists()).containsExactly(BarredList.CHILD);
  }

  @Test
  void anEnhancedOneCoversWhatIsNamedAndNoList() {
    var issued = LocalDate.of(2026, 1, 2);
    var certificate = DbsCertificate.enhanced(issued, Workforce.ADULT, Workforce.CHILD);
    assertThat(certificate.workforces()).containsExactly(Workforce.CHILD, Workforce.ADULT);
    assertThat(certificate.barredLists()).isEmpty();
    assertThat(certificate.updateService()).isFalse();
    assertThat(DbsCertificate.enhanced(issued).workforces()).isEmpty();
  }

  @Test
  void nothingSaidIsNoCheckOfUnknownDate() {
    assertThat(DbsCertificate.NONE.level()).isEqualTo(DbsLevel.NONE);
    assertThat(DbsCertificate.NONE.issuedOn()).isNull();
  }
}
