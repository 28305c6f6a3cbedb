// What README says that the example prints, and that it ran no routine for it.
def page = new File(basedir, '../../../../README.md').text
def expected = (page =~ /(?s)```text\n(.*?)```/)[0][1]
def java = new File(System.getProperty('java.home'), 'bin/java').path
def model = new File(localRepositoryPath, 'dev/permafrost/permafrost-runtime-model')
def jars = []
model.eachFileRecurse(groovy.io.FileType.FILES) { if (it.name ==~ /.*\d(-SNAPSHOT)?\.jar/) jars << it }
assert jars.size() == 1 : jars
def path = [new File(basedir, 'target/classes'), jars[0]].join(File.pathSeparator)
def program = [java, '-cp', path, 'Primes'].execute()
def out = new StringBuffer()
program.waitForProcessOutput(out, out)
assert out.toString() == expected
assert new File(basedir, 'target/classes').list().any { it.startsWith('PrimesFrozen$') } : 'not frozen'
true
