package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ProofCheckTest {

  /**
   * Ann may do one session of the week, reading for 2,000 points or cooking for
   * 1,000. No plan has more than 2,000.
   */
  private static Problem oneOfTwo() {
    return Problem.builder(Town.MONDAY)
        .add(Problems.anyone("ann")
            .limits(WorkloadLimits.builder().hoursPerWeek(10).sessionsPerWeek(1).sessionsPerDay(1)
                .build())
            .build())
        .add(need("read", 9).priority(2).build()).add(need("cook", 14).build()).build();
  }

  private static NeedBuilder need(String id, int hour) {
    return Need.builder(id).at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0));
  }

  private static CertificateText priced(long reading, long cooking) {
    return CertificateText.root().price(0, "read", Role.DEFAULT_NAME, "", reading * 1024).price(0,
        "cook", Role.DEFAULT_NAME, "ann", cooking * 1024);
  }

  @Test
  void withoutPricesEachTeamIsFree() {
    var verdict = CertificateText.root().check(oneOfTwo(), 3000);
    assertThat(verdict).isEqualTo(new ProofCheck.Verdict(true, 3000, List.of(), 1));
  }

  /** Nobody is asked who could phone, and two are wanted. */
  @Test
  void aNeedWithoutAPlaceCountsAsFullWhateverItsPriceAndWhoCouldCome() {
    var problem = oneOfTwo().toBuilder()
        .add(Need.builder("phone").remote(true)
            .on(Town.MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 0)).volunteers(1, 2).build())
        .build();
    var full = ProofCheck.standard().fullEverywhere();
    var prices = priced(1000, 0).price(0, "phone", Role.DEFAULT_NAME, "ann", 700 * 1024);
    long phone = 1000
        + problem.settings().extraSeatValue().multiply(BigDecimal.valueOf(1000)).longValue();

    assertThat(priced(1000, 0).check(problem, 4000).provenMedium()).isEqualTo(4000);
    assertThat(prices.check(full, problem, 10_000).provenMedium()).isEqualTo(3000 + phone);
    assertThat(new CertificateText().row("node,0,,,,,,,").row("node,1,0,runs,phone,,,0,")
        .row("node,2,0,not-run,phone,,,0,").check(full, problem, 10_000).refusals().getFirst())
        .contains("branches");
  }

  @ParameterizedTest
  @CsvSource({"1000,0,3000", "2000,1000,2000", "500,0,3000", "1000,1000,2000", "5000,0,6000",
      "0,400,3000", "1500,500,2500", "1500,1000,2000"})
  void pricesLetWeeksAndTeamsAgree(long reading, long cooking, long proven) {
    assertThat(priced(reading, cooking).check(oneOfTwo(), proven).provenMedium()).isEqualTo(proven);
  }

  @Test
  void aPriceOfAVolunteerReplacesThatOfTheRole() {
    var certificate = priced(0, 1000).price(0, "read", Role.DEFAULT_NAME, "ann", 1000 * 1024);
    assertThat(certificate.check(oneOfTwo(), 2000).accepted()).isTrue();
  }

  @Test
  void aPartOfAPointIsRoundedDown() {
    var certificate = CertificateText.root().price(0, "read", Role.DEFAULT_NAME, "", 1023);
    assertThat(certificate.check(oneOfTwo(), 2999).provenMedium()).isEqualTo(3000);
    assertThat(priced(0, 1000).price(0, "read", Role.DEFAULT_NAME, "ann", 1000 * 1024 - 1)
        .check(oneOfTwo(), 2000).provenMedium()).isEqualTo(2000);
  }

  @Test
  void aLoweredClaimIsNotAccepted() {
    var verdict = priced(1000, 1000).check(oneOfTwo(), 1999);
    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.provenMedium()).isEqualTo(2000);
    assertThat(verdict.refusals())
        .containsExactly("Line 2: This leaf is worth 2000, more than the 1999 that is claimed.");
  }

  @Test
  void aHigherClaimIsProvenAsWell() {
    assertThat(priced(1000, 1000).check(oneOfTwo(), 2001).accepted()).isTrue();
  }

  private static CertificateText split(String one, String other) {
    return new CertificateText().row("node,0,,,,,,,").row("node,1,0," + one + ",1,")
        .row("node,2,0," + other + ",1,");
  }

  @Test
  void aSplitClosesTheGap() {
    assertThat(split("in,read,,ann", "out,read,,ann").check(oneOfTwo(), 3000).provenMedium())
        .isEqualTo(3000);
    var certificate = new CertificateText().row("node,0,,,,,,,").row("node,1,0,runs,read,,,1,")
        .row("node,2,0,not-run,read,,,2,").price(1, "read", Role.DEFAULT_NAME, "", 1000 * 1024)
        .price(1, "cook", Role.DEFAULT_NAME, "", 1000 * 1024);
    var verdict = certificate.check(oneOfTwo(), 2000);
    assertThat(verdict).isEqualTo(new ProofCheck.Verdict(true, 2000, List.of(), 2));
  }

  @Test
  void aLeafWithoutAnyPlanIsWorthNothing() {
    var certificate = new CertificateText().row("node,0,,,,,,,").row("node,1,0,in,read,,ann,,")
        .row("node,2,0,out,read,,ann,1,").row("node,3,1,in,cook,,ann,1,")
        .row("node,4,1,out,cook,,ann,1,");
    var verdict = certificate.check(oneOfTwo(), 2000);
    assertThat(verdict).isEqualTo(new ProofCheck.Verdict(true, 2000, List.of(), 3));
  }

  @Test
  void aPriceForNoPairIsIgnored() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").active(false).build()).add(need("read", 9).build()).build();
    var certificate = CertificateText.root().price(0, "read", Role.DEFAULT_NAME, "bob", 1L << 50)
        .price(0, "read", Role.DEFAULT_NAME, "bob", 7);
    assertThat(certificate.check(problem, 1000).accepted()).isTrue();
  }

  @Test
  void nothingAtAllIsWorthNothing() {
    var verdict = CertificateText.root().check(Problems.empty(), 0);
    assertThat(verdict).isEqualTo(new ProofCheck.Verdict(true, 0, List.of(), 1));
  }

  @Test
  void aRuleOfOnesOwnTakesPairsAway() {
    JudgeSeatRule nobody = new JudgeSeatRule() {
      @Override
      public String code() {
        return "nobody";
      }

      @Override
      public boolean allows(Volunteer volunteer, Need need, Role role) {
        return need.id().equals("cook");
      }
    };
    var check = ProofCheck.standard().withRule(nobody);
    var certificate = CertificateText.root().toString();
    assertThat(check.check(oneOfTwo(), new StringReader(certificate), 1000).accepted()).isTrue();
    assertThatThrownBy(() -> check.withRule(nobody)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"nobody\" is blank or taken");
  }

  @Test
  void guardedIdsAndABomAndAnyOrderOfColumnsAreRead() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("=ann").build())
        .add(need("read", 9).priority(2).build()).build();
    var text = "\uFEFFprice,volunteer_id,need_id,role,prices,row,node,parent,decision\r\n"
        + ",,,,4,node,0,,\r\n2048000,'=ann,read,volunteer,4,price,,,\r\n";
    assertThat(ProofCheck.standard().check(problem, new StringReader(text), 2000).accepted())
        .isTrue();
  }

  @Test
  void pricesTooLargeToAddUpProveNothing() {
    var problem = Problem.builder(Town.MONDAY);
    var certificate = CertificateText.root();
    problem.add(need("read", 9).volunteers(1, 9000).build());
    certificate.price(0, "read", Role.DEFAULT_NAME, "", 1L << 50);
    for (int person = 0; person < 9000; person++) {
      problem.add(Problems.anyone("v" + person).build());
    }
    var verdict = certificate.check(problem.build(), Long.MAX_VALUE);
    assertThat(verdict).isEqualTo(new ProofCheck.Verdict(false, Long.MAX_VALUE,
        List.of("Line 2: The prices of set 0 are too large to add up."), 0));
  }
}
