package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;

class NeedPartsTest {

  @Test
  void eachNeedIsInOnePartAndNoPartHasMuchMoreThanItsShare() {
    var problem = CityGenerator.generate(CitySpec.of(2_000, 3_000, 1));
    for (int most : new int[]{1, 2, 4}) {
      var parts = new NeedParts(problem, most);
      assertThat(parts.count()).isEqualTo(most);
      var seats = new HashMap<Integer, Long>();
      var commitments = new HashMap<String, Integer>();
      for (var need : problem.needs()) {
        int in = 0;
        for (int part = 0; part < parts.count(); part++) {
          if (parts.in(part).test(need.id())) {
            in++;
            seats.merge(part, need.roles().stream().mapToLong(role -> role.wanted()).sum(),
                Long::sum);
            var commitment = need.terms().commitment();
            if (commitment != null) {
              assertThat(commitments.merge(commitment, part, Math::max)).isEqualTo(part);
            }
          }
        }
        assertThat(in).isEqualTo(1);
      }
      long all = seats.values().stream().mapToLong(Long::longValue).sum();
      assertThat(seats.values()).allMatch(own -> own <= 2 * all / most);
    }
  }
}
