package org.needmatch.judge.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class CertificateReaderTest {
  private static final ProofContext GROUND = ProofContext.of(Problems.single(), List.of());

  private static List<String> errors(String text) {
    var errors = new CertificateErrors();
    new CertificateReader(GROUND, false, new HashMap<>(), errors).read(new StringReader(text));
    return errors.sentences();
  }

  @Test
  void columnsComeInAnyOrderBehindAByteOrderMark() {
    var sets = new HashMap<Long, CertificatePriceRows>();
    var reader = new CertificateReader(GROUND, false, sets, new CertificateErrors());
    reader.read(new StringReader("\uFEFFprice,row,node,parent,decision,need_id,role,volunteer_id,"
        + "prices\n,node,0,,,,,,7\n12,price,,,,read,volunteer,,7\n"));
    assertThat(reader.nodes()).singleElement().extracting(CertificateNode::prices).isEqualTo(7L);
    assertThat(sets).containsOnlyKeys(7L);
    assertThat(requireNonNull(sets.get(7L)).of(0, 0)).isEqualTo(12);
  }

  @Test
  void whatIsNoCertificateIsSaidByItsLine() {
    assertThat(errors(""))
        .containsExactly("Line 1: The certificate is empty. Let solve write it again.");
    assertThat(errors("row,node,parent,decision,need_id,role\n"))
        .containsExactly("Line 1: There is no column volunteer_id, prices, price.");
    assertThat(errors(CertificateText.HEADER + "\nnode,0,,\nbranch,,,,,,,,\n")).containsExactly(
        "Line 2: The row has 4 cells, not 9.",
        "Line 3: The row is no node, price or floor, but \"branch\".");
  }
}
