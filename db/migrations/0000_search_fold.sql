-- The accent-free search key, equal to fold() in domain/text.ts: decompose, drop the marks,
-- đ to d, ASCII letters only to lower case (so that no locale has a say), hyphens and spaces to one space.
CREATE FUNCTION fold_vi(source text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(
  regexp_replace(
    translate(
      regexp_replace(normalize(source, NFD), U&'[\0300-\036F]', '', 'g'),
      'ABCDEFGHIJKLMNOPQRSTUVWXYZđĐ',
      'abcdefghijklmnopqrstuvwxyzdd'
    ),
    U&'[-\2011\2013\2014 \0009\000A\000D\00A0]+', ' ', 'g'
  ),
  ' '
);
