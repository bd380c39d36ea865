import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/** {@code Zip PARENT FOLDER ZIP}: packs a folder with its permissions, in order of name. */
class Zip {
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-11-28T00:00:00Z"));

  public static void main(String[] args) throws IOException {
    var parent = Path.of(args[0]);
    var zip = Path.of(args[2]).toAbsolutePath();
    Files.deleteIfExists(zip);
    var options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (var system = FileSystems.newFileSystem(zip, options);
        var files = Files.walk(parent.resolve(args[1])).sorted()) {
      for (var file : (Iterable<Path>) files::iterator) {
        var entry = system.getPath("/" + parent.relativize(file).toString().replace('\\', '/'));
        if (Files.isDirectory(file)) {
          Files.createDirectory(entry);
        } else {
          Files.copy(file, entry, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.setPosixFilePermissions(entry, Files.getPosixFilePermissions(file));
        Files.setLastModifiedTime(entry, TIME);
      }
    }
  }
}
