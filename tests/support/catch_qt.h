#pragma once

#include <QByteArray>
#include <QString>
// Debian 12 has Catch 2, Debian 13 Catch 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

// What a failing comparison shows: the text, not a list of its letters. Bytes are cut, since some are whole files.

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.left(200).toStdString() + '"' + (bytes.size() > 200 ? "…" : ""); }
};
