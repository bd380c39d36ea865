package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class CertificateReaderTest {
  private static final ProofContext GROUND = ProofContext.of(Problems.single(), List.of());

  private static List<String> errors(String text) {
    var errors = new CertificateErrors();
    new CertificateReader(GROUND, errors).read(new StringReader(text));
    return errors.sentences();
  }

  @Test
  void columnsComeInAnyOrderBehindAByteOrderMark() {
    var reader = new CertificateReader(GROUND, new CertificateErrors());
    reader.read(new StringReader("\uFEFFprice,row,node,parent,decision,need_id,role,volunteer_id,"
        + "prices\n,node,0,,,,,,7\n12,price,,,,read,volunteer,,7\n"));
    assertThat(reader.nodes()).singleElement().extracting(CertificateNode::prices).isEqualTo(7L);
    assertThat(reader.prices(7).of(0, 0)).isEqualTo(12);
    assertThat(reader.prices(8).of(0, 0)).isZero();
  }

  @Test
  void whatIsNoCertificateIsSaidByItsLine() {
    assertThat(errors("")).containsExactly(
        "Line 1: The certificate is empty. Let solve write it again.");
    assertThat(errors("row,node,parent,decision,need_id,role\n")).containsExactly(
        "Line 1: There is no column volunteer_id, prices, price.");
    assertThat(errors(CertificateText.HEADER + "\nnode,0,,\nbranch,,,,,,,,\n")).containsExactly(
        "Line 2: The row has 4 cells, not 9.",
        "Line 3: The row is no node, price or floor, but \"branch\".");
  }
}
