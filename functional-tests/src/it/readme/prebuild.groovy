// README's example and its snippet for Maven, pasted as they are into an empty folder.
def page = new File(basedir, '../../../../README.md').text
def block = { language -> (page =~ /(?s)```${language}\n(.*?)```/)[0][1] }
new File(basedir, 'pom.xml').text = block('xml')
def source = new File(basedir, 'src/main/java/Primes.java')
source.parentFile.mkdirs()
source.text = block('java')
true
