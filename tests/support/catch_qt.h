#pragma once

#include <QByteArray>
#include <QString>
#include <catch2/catch.hpp>

// What a failing comparison shows: the text, not a list of its letters. Bytes are cut, since some are whole files.

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.left(200).toStdString() + '"' + (bytes.size() > 200 ? "…" : ""); }
};
