package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Place;
import org.needmatch.io.write.ProblemWriter;

class PlaceFilesTest extends WrittenFolder {
  @Test
  void areasAndInitiativesKeepEveryDigitAndAreGuarded() throws IOException {
    ProblemWriter.write(small()
        .add(Area.builder("A1").name("=Centre").weight(1.2222222222222223).place(new Place(1, -2))
            .imdDecile(9).build())
        .add(Area.builder("A2").build())
        .add(Initiative.builder("I1").name("Food").weight(0.00001)
            .hourlyValue(new BigDecimal("8.320")).build())
        .add(Initiative.builder("I2").name("@home").weight(2).build()).build(), folder);

    assertThat(lines("areas.csv")).containsExactly(
        "area_id,name,weight,latitude,longitude,imd_decile",
        "A1,'=Centre,1.2222222222222223,1,-2,9", "A2,,1,,,");
    assertThat(lines("initiatives.csv")).containsExactly("initiative_id,name,weight,hourly_value",
        "I1,Food,0.000010,8.320", "I2,'@home,2,");
  }
}
