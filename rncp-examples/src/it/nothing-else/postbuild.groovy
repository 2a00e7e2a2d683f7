// Nor does the command line contain anything for tests: it has no jqwik.
import java.util.jar.JarFile

new JarFile(new File(basedir, '../../rncp.jar')).withCloseable { jar ->
    def forTests = jar.stream().map { it.name }.filter {
        it.startsWith('fr/rncp/testkit/') || it.startsWith('META-INF/services/net.jqwik')
    }.toList()
    assert forTests.isEmpty() : 'exclude these where rncp-examples/pom.xml shades rncp.jar'
}
