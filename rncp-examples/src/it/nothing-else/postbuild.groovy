// Nor does the command line contain anything for tests: it has no jqwik.
import java.util.jar.JarFile

def target = new File(basedir, '../..')
new JarFile(new File(target, 'rncp.jar')).withCloseable { jar ->
    def forTests = jar.stream().map { it.name }.filter {
        it.startsWith('fr/rncp/testkit/') || it.startsWith('META-INF/services/net.jqwik')
    }.toList()
    assert forTests.isEmpty() : 'exclude these where rncp-examples/pom.xml shades rncp.jar'
}

// Every jar that was built begins its licence and its notice with those of the project; those of classes state their version.
def project = new File(target, '../..').canonicalFile
def jars = ['rncp-model', 'rncp-io', 'rncp-rules', 'rncp-examples'].collectMany { module ->
    new File(project, "$module/target").listFiles().findAll { it.name.endsWith('.jar') }.toList()
}
assert jars*.name.containsAll(['rncp.jar']) && jars.size() >= 9 : "a module has no jar or no jar of sources: ${jars*.name}"
jars.each { file ->
    new JarFile(file).withCloseable { jar ->
        ['LICENSE', 'NOTICE'].each { name ->
            def entry = jar.getEntry("META-INF/$name")
            assert entry != null : "$file.name lacks META-INF/$name"
            def text = jar.getInputStream(entry).getText('UTF-8').trim()
            assert text.startsWith(new File(project, name).getText('UTF-8').trim()) : "$file.name begins META-INF/$name with another one"
        }
        if (!(file.name ==~ /.*-(sources|javadoc)\.jar/)) {
            def manifest = jar.manifest.mainAttributes
            def title = manifest.getValue('Implementation-Title')
            def version = manifest.getValue('Implementation-Version')
            assert title && version && "$title-${version}.jar".startsWith(file.name - '.jar') : "$file.name does not state its title and version"
        }
    }
}
return true
