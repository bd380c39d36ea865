package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.plan.Certificate;

class CertificatePartTest {
  private static final String HEADER = "row,node,parent,decision,need_id,role,volunteer_id,prices,price\n";

  /** Given a few characters at a time, so that rows come in pieces. */
  private record Written(String rows) implements Certificate {
    @Override
    public long provenMedium() {
      return 0;
    }

    @Override
    public void writeTo(Appendable out) throws IOException {
      out.append(HEADER);
      for (int at = 0; at < rows.length(); at += 3) {
        out.append(rows, at, Math.min(rows.length(), at + 3));
      }
    }
  }

  private static String part(String rows, boolean first, String... needs) throws IOException {
    var out = new StringBuilder();
    CertificatePart.write(new Written(rows), first, Set.of(needs)::contains, out);
    assertThat(out.toString()).startsWith(HEADER);
    return out.substring(HEADER.length());
  }

  @Test
  void pricesGoWhereTheirNeedIsAndAllElseIntoTheFirst() throws IOException {
    var rows = "node,0,,,,,,0,\nprice,,,,a,r,,0,5\nprice,,,,b,r,v,0,6\nfloor,,,,,,,0,7,g\n";
    assertThat(part(rows, true, "a"))
        .isEqualTo("node,0,,,,,,0,\nprice,,,,a,r,,0,5\nfloor,,,,,,,0,7,g\n");
    assertThat(part(rows, false, "b")).isEqualTo("price,,,,b,r,v,0,6\n");
    assertThat(part(rows, false)).isEmpty();
  }

  @Test
  void idsAreReadThroughQuotesAndGuards() throws IOException {
    var rows = "price,,,,\"a,\n\"\"x\",r,,0,5\nprice,,,,'=b,\"r,\n\",,0,6\nprice,,,,c,r,,0,7\n";
    assertThat(part(rows, false, "a,\n\"x")).isEqualTo("price,,,,\"a,\n\"\"x\",r,,0,5\n");
    assertThat(part(rows, false, "=b")).isEqualTo("price,,,,'=b,\"r,\n\",,0,6\n");
    assertThat(part(rows, false, "c")).isEqualTo("price,,,,c,r,,0,7\n");
  }

  @Test
  void aLastRowWithoutALineEndIsARow() throws IOException {
    assertThat(part("node,0,,,,,,0,\nprice,,,,a,r,,0,5", false, "a"))
        .isEqualTo("price,,,,a,r,,0,5");
  }
}
