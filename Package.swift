// swift-tools-version: 6.2

import PackageDescription

/// The targets in the order of the data: a target imports only what stands before it.
/// `Tests/ArchitectureTests` holds this list against the imports of every file.
let package = Package(
    name: "protokoll",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "protokoll", targets: ["protokoll"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"]), .yum(["cmark-devel"])]),

        .target(name: "JSON"),
        .target(name: "Diagnostics", dependencies: ["JSON"]),
        .target(name: "Documents"),
        .target(name: "Syntax", dependencies: ["Diagnostics"]),
        .target(name: "CommonMark", dependencies: ["CCMark", "Documents"]),
        .target(name: "Schema", dependencies: ["Diagnostics", "Syntax"]),
        .target(name: "Formatting", dependencies: ["Diagnostics", "Schema", "Syntax"]),
        .target(
            name: "HouseStyles", dependencies: ["Diagnostics", "Documents", "Schema", "Syntax"],
            resources: [
                .embedInCode("Standard/stil.yaml"), .embedInCode("Standard/sida.html"),
                .embedInCode("Standard/stil.css"),
            ]),
        .target(
            name: "Minutes",
            dependencies: ["CommonMark", "Diagnostics", "Documents", "HouseStyles", "Schema", "Syntax"]),
        .target(
            name: "Checks", dependencies: ["Diagnostics", "Documents", "HouseStyles", "Minutes", "Schema", "Syntax"]),
        .target(name: "Rendering", dependencies: ["CommonMark", "Documents"]),
        .target(
            name: "OpenData",
            dependencies: ["Diagnostics", "Documents", "HouseStyles", "JSON", "Minutes", "Rendering", "Schema"]),
        .target(
            name: "Workspace",
            dependencies: [
                "Checks", "Diagnostics", "Documents", "Formatting", "HouseStyles", "JSON", "Minutes", "OpenData",
                "Rendering",
                "Schema",
                "Syntax",
            ]),
        .executableTarget(
            name: "protokoll",
            dependencies: [
                "Checks", "Diagnostics", "JSON", "Minutes", "OpenData", "Schema", "Syntax", "Workspace",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "HouseStyles", "Minutes", "Schema", "Syntax"],
            path: "Tests/TestSupport"),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "Documents", "TestSupport"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"]),

        .testTarget(
            name: "FaultTests",
            dependencies: ["Checks", "Diagnostics", "Formatting", "HouseStyles", "Minutes", "Schema", "Syntax"],
            exclude: ["Sources", "messages.sv.txt", "messages.en.txt"]),
        .testTarget(
            name: "FormattingTests",
            dependencies: [
                "Diagnostics", "Formatting", "HouseStyles", "JSON", "Minutes", "OpenData", "Schema", "Syntax",
                "TestSupport", "Workspace", .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Pairs"]),
        .testTarget(
            name: "EditorTests",
            dependencies: [
                "Checks", "Diagnostics", "HouseStyles", "JSON", "Minutes", "Schema", "Syntax", "TestSupport",
                "Workspace",
            ]),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "CommonMark", "Diagnostics", "Documents", "HouseStyles", "JSON", "Minutes", "OpenData", "Rendering",
                "Schema", "Syntax", "TestSupport", "Workspace",
            ]),
        .testTarget(name: "HouseStylesTests", dependencies: ["Diagnostics", "Documents", "HouseStyles", "Syntax"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON"]),
        .testTarget(
            name: "RenderingTests", dependencies: ["CCMark", "CommonMark", "Documents", "Rendering", "TestSupport"]),
        .testTarget(
            name: "MinutesTests",
            dependencies: [
                "Diagnostics", "Documents", "HouseStyles", "Minutes", "Rendering", "Schema", "Syntax", "TestSupport",
            ]),
        .testTarget(
            name: "SyntaxTests",
            dependencies: ["Diagnostics", "Syntax", "TestSupport", .product(name: "Yams", package: "Yams")]),
        .testTarget(
            name: "ChecksTests",
            dependencies: ["Checks", "Diagnostics", "HouseStyles", "Minutes", "Schema", "Syntax", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["Diagnostics", "TestSupport", "Workspace", "protokoll"]),
        .testTarget(name: "WorkspaceTests", dependencies: ["Diagnostics", "Minutes", "Rendering", "Workspace"]),

        .executableTarget(name: "protokoll-bench", path: "Tests/Benchmarks/Runner"),
        .executableTarget(
            name: "protokoll-floor", dependencies: ["CCMark"], path: "Tests/Benchmarks/Floor",
            linkerSettings: [.linkedLibrary("cmark")]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
