// The compiler objected to the lines that have a comment behind them, and to no other, in the comment's words.
Map<Integer, String> expected = [:]
new File(basedir, 'src/main/kotlin/Refused.kt').readLines('UTF-8').eachWithIndex { line, i ->
    if (line =~ /\S.* \/\/ /) {
        expected[i + 1] = line.substring(line.indexOf(' // ') + 4)
    }
}
Map<Integer, String> said = [:]
new File(basedir, 'build.log').readLines('UTF-8').each { line ->
    def objection = line =~ /Refused\.kt:(\d+):\d+ (.*)/
    if (objection.find()) {
        said[objection.group(1) as int] = objection.group(2)
    }
}
assert expected.size() == 10
assert said.keySet() == expected.keySet()
expected.each { line, words -> assert said[line].contains(words) }
return true
