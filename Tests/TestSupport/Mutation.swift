extension [UInt8] {
    /// The same with a few bytes put in, taken out or cut off, as a slip of the hand or a broken disk would have it.
    package func mutated(by random: inout SeededNumbers) -> [UInt8] {
        var bytes = self
        for _ in random.times(1...6) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch random.pick([0, 1, 2, 3]) {
            case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 1: bytes.insert(random.pick(Array("\t\n\r \"'[]{}:#-|>&*!%\\,".utf8)), at: place)
            case 2: bytes.removeSubrange(place..<Swift.min(bytes.count, place + random.pick([1, 2, 10])))
            default: bytes.removeLast(Swift.min(bytes.count, random.pick([1, 3, 20])))
            }
        }
        return bytes
    }
}
