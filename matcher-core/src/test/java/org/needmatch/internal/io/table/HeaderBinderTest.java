package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.read.InputFixture;

class HeaderBinderTest extends InputFixture {
  @Test
  void commonOtherHeadersAreKnown() {
    input.file("postcodes.csv", "Postcode,lat,long\nHD1 1AA,53.6484,-1.7815\n")
        .file("volunteers.csv", "Volunteer ID,Full Name,Post Code,DOB\nV1,Zoë,hd11aa,1/2/1990\n")
        .file("needs.csv", """
            Session-ID,No. of volunteers,LAT,Long,Session Date,Start Time,Finish
            N1,3,53.6,-1.7,23/11/2026,9am,5.30pm
            """);
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    var volunteer = result.problem().volunteers().get(0);
    assertThat(volunteer.home()).isEqualTo(new Place(53.6484, -1.7815));
    assertThat(volunteer.birthDate()).isEqualTo("1990-02-01");
    var need = result.problem().needs().get(0);
    assertThat(need.roles().get(0).wanted()).isEqualTo(3);
    assertThat(need.time().minutes()).isEqualTo(510);
  }
}
