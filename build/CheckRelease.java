import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** {@code CheckRelease SOURCE STAGING}: says what a staged artifact lacks for Maven Central. */
class CheckRelease {
  private static final List<String> POM_FIELDS = List.of("name", "description", "url",
      "licenses/license/name", "licenses/license/url", "developers/developer/name",
      "scm/connection", "scm/developerConnection", "scm/url");

  private final Path source;
  private final Path staging;
  private final Set<String> faults = new TreeSet<>();
  private final Set<Path> expected = new TreeSet<>();
  private final Set<String> versions = new TreeSet<>();

  CheckRelease(Path source, Path staging) {
    this.source = source;
    this.staging = staging;
  }

  public static void main(String[] args) throws Exception {
    var check = new CheckRelease(Path.of(args[0]), Path.of(args[1], "org", "needmatch"));
    var artifacts = check.run();
    check.faults.forEach(System.err::println);
    if (!check.faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println("Ready for the shelf in version " + String.join(", ", check.versions) + ": "
        + String.join(", ", artifacts) + ".");
  }

  private Set<String> run() throws Exception {
    var packagings = new TreeMap<String, String>();
    for (var module : all(xml(source.resolve("pom.xml")), "modules/module")) {
      var pom = xml(source.resolve(module).resolve("pom.xml"));
      if (!all(pom, "properties/maven.deploy.skip").contains("true")) {
        packagings.put(all(pom, "artifactId").getFirst(),
            all(pom, "packaging").stream().findFirst().orElse("jar"));
      }
    }
    for (var one : packagings.entrySet()) {
      artifact(one.getKey(), one.getValue().equals("pom"));
    }
    bom(packagings);
    try (var files = Files.walk(staging)) {
      files.filter(Files::isRegularFile).filter(file -> !named(file, "maven-metadata"))
          .filter(file -> !expected.contains(unsigned(file)))
          .forEach(file -> faults.add(staging.relativize(file) + " should not be published"));
    }
    return packagings.keySet();
  }

  private void artifact(String name, boolean pomOnly) throws Exception {
    if (!Files.isDirectory(staging.resolve(name))) {
      faults.add(name + " is not staged");
      return;
    }
    List<Path> found;
    try (var folders = Files.list(staging.resolve(name))) {
      found = folders.filter(Files::isDirectory).toList();
    }
    if (found.size() != 1) {
      faults.add(name + " is staged in " + found.size() + " versions instead of one");
      return;
    }
    var version = found.getFirst().getFileName().toString();
    versions.add(version);
    if (version.endsWith("-SNAPSHOT")) {
      faults.add(name + " has the version of a snapshot: " + version);
    }
    var stem = found.getFirst().resolve(name + "-" + version).toString();
    pom(file(stem, ".pom"));
    var sbom = Files.readString(file(stem, "-cyclonedx.json"));
    if (!sbom.contains("\"CycloneDX\"")
        || !sbom.contains("pkg:maven/org.needmatch/" + name + "@" + version)) {
      faults.add(name + ": the bill of materials does not name the artifact");
    }
    if (!pomOnly) {
      jars(name, file(stem, ".jar"), file(stem, "-sources.jar"), file(stem, "-javadoc.jar"));
      for (var dependency : dependencies(xml(Path.of(stem + ".pom")))) {
        if (!sbom.contains("pkg:maven/" + dependency + "@")) {
          faults.add(name + ": the bill of materials lacks " + dependency);
        }
      }
    }
  }

  /** The file, whose checksums are right; what is missing is a fault, and then empty. */
  private Path file(String stem, String ending) throws Exception {
    var file = Path.of(stem + ending);
    expected.add(file);
    if (!Files.exists(file)) {
      faults.add(staging.relativize(file) + " is missing");
      return Path.of("/dev/null");
    }
    for (var sum : Map.of("md5", "MD5", "sha1", "SHA-1").entrySet()) {
      var listed = Path.of(file + "." + sum.getKey());
      expected.add(listed);
      var digest = HexFormat.of()
          .formatHex(MessageDigest.getInstance(sum.getValue()).digest(Files.readAllBytes(file)));
      if (!Files.exists(listed) || !Files.readString(listed).strip().equals(digest)) {
        faults.add(staging.relativize(listed) + " is missing or wrong");
      }
    }
    return file;
  }

  private void pom(Path file) throws Exception {
    var pom = xml(file);
    for (var field : POM_FIELDS) {
      if (all(pom, field).stream().allMatch(String::isBlank)) {
        faults.add(staging.relativize(file) + " has no " + field);
      }
    }
    if (!all(pom, "parent").isEmpty()) {
      faults.add(staging.relativize(file) + " needs a parent that is not published");
    }
    if (Files.readString(file).contains("SNAPSHOT")) {
      faults.add(staging.relativize(file) + " names a snapshot");
    }
  }

  private void jars(String name, Path main, Path sources, Path javadoc) throws IOException {
    var classes = entries(main);
    for (var jar : List.of(main, sources)) {
      for (var text : List.of("LICENSE", "NOTICE")) {
        if (!Files.readString(source.resolve(text)).equals(read(jar, "META-INF/" + text))) {
          faults.add(jar.getFileName() + " has another META-INF/" + text + " than the project");
        }
      }
    }
    if (!classes.contains("module-info.class")
        && !read(main, "META-INF/MANIFEST.MF").contains("Automatic-Module-Name: org.needmatch")) {
      faults.add(name + " has no module name");
    }
    var texts = entries(sources);
    classes.stream().filter(one -> one.endsWith(".class") && !one.contains("$"))
        .map(one -> one.replace(".class", ".java"))
        .filter(one -> !texts.contains(one) && !one.equals("module-info.java"))
        .forEach(one -> faults.add(sources.getFileName() + " lacks " + one));
    var packages = read(javadoc, "element-list");
    if (packages.isBlank() || packages.contains(".internal")) {
      faults.add(javadoc.getFileName() + " does not document the packages that are promised");
    }
  }

  private void bom(Map<String, String> packagings) throws Exception {
    var bom = xml(source.resolve("matcher-bom").resolve("pom.xml"));
    var listed = all(bom, "dependencyManagement/dependencies/dependency/artifactId");
    packagings.forEach((name, packaging) -> {
      if (packaging.equals("jar") && !listed.contains(name)) {
        faults.add("matcher-bom lacks " + name);
      }
    });
  }

  private static List<String> dependencies(Element pom) {
    var groups = all(pom, "dependencies/dependency/groupId");
    var names = all(pom, "dependencies/dependency/artifactId");
    return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
        .map(i -> groups.get(i) + "/" + names.get(i)).toList();
  }

  private static boolean named(Path file, String start) {
    return file.getFileName().toString().startsWith(start);
  }

  /** What a signature, or its checksum, belongs to. */
  private static Path unsigned(Path file) {
    return Path.of(file.toString().replaceFirst("\\.asc(\\.\\w+)?$", ""));
  }

  private static Set<String> entries(Path jar) throws IOException {
    if (Files.size(jar) == 0) {
      return Set.of();
    }
    try (var file = new JarFile(jar.toFile())) {
      return new TreeSet<>(file.stream().map(entry -> entry.getName()).toList());
    }
  }

  private static String read(Path jar, String entry) throws IOException {
    if (!entries(jar).contains(entry)) {
      return "";
    }
    try (var file = new JarFile(jar.toFile())) {
      var in = file.getInputStream(file.getEntry(entry));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Element xml(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
        .getDocumentElement();
  }

  /** The texts at a path of child elements. */
  private static List<String> all(Element element, String path) {
    var found = new ArrayList<String>();
    var step = path.split("/", 2);
    var children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getTagName().equals(step[0])) {
        if (step.length == 1) {
          found.add(child.getTextContent().strip());
        } else {
          found.addAll(all(child, step[1]));
        }
      }
    }
    return found;
  }
}
