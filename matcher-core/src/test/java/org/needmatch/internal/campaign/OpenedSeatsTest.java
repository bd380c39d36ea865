package org.needmatch.internal.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;

class OpenedSeatsTest {
  private static final Problem TOWN = CampaignWeeks.town();
  private static final Option FARTHER = new Option.Single("mileage", 10, 1,
      new Intervention.LongerWay("ann", 21, 20));
  private static final Option COURSE = new Option.Single("course", 30, 1,
      new Intervention.Training("cat", new TreeMap<>(Map.of("cooking", 1))));

  private final OpenedSeats seats = new OpenedSeats(TOWN, RuleSet.standard());

  @Test
  void onlyWhatOpensASeatIsOfUse() {
    assertThat(seats.useful(TOWN.requireVolunteer("ann"), List.of(FARTHER)))
        .containsExactly(FARTHER);
    assertThat(seats.useful(TOWN.requireVolunteer("cat"), List.of(COURSE))).containsExactly(COURSE);
    var unasked = new Option.Single("course", 30, 1,
        new Intervention.Training("cat", new TreeMap<>(Map.of("juggling", 1))));
    assertThat(seats.useful(TOWN.requireVolunteer("cat"), List.of(unasked))).isEmpty();
    assertThat(seats.useful(TOWN.requireVolunteer("cat"), List.of())).isEmpty();
  }

  @Test
  void theCheckThatIsAskedIsTheOneThatOpensASeatWithTheOptions() {
    var cat = TOWN.requireVolunteer("cat");
    assertThat(requireNonNull(seats.asked(cat, List.of())).level()).isEqualTo(DbsLevel.BASIC);
    var checked = cat.toBuilder()
        .dbs(DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(Town.MONDAY).build()).build();
    assertThat(seats.asked(checked, List.of(COURSE))).as("held already").isNull();
  }
}
