package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
  @Test
  void newPeopleAreNamedOnceEachAndKnownOnesByTheirId() {
    var problem = CampaignWeeks.schools();
    var catalogue = PeopleCatalogue.of(problem, 2);
    var point = CampaignWeeks.best(catalogue).whole();
    var parts = Part.of(catalogue, point);
    assertThat(parts.stream().mapToInt(Part::count).sum()).isEqualTo(point.set().size());
    assertThat(parts).flatExtracting(Part::people).doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(problem.volunteer(id)).isNull());
    assertThat(parts.stream().mapToLong(Part::cost).sum()).isEqualTo(point.cost());
    assertThat(parts).allSatisfy(part -> assertThat(part.kind()).isEqualTo("volunteers"));
    assertThat(parts).flatExtracting(Part::sessions).isSubsetOf("school1", "school2");
  }

  @Test
  void aMinibusChangesNobody() {
    var part = new Part(CampaignWeeks.lift(50, 4, "ann"), 1, 50, List.of("ann"), List.of());
    assertThat(part.kind()).isEqualTo("minibus");
    assertThat(part.change()).isNull();
  }
}
