@main
struct Protokoll {
    static func main() {}
}
